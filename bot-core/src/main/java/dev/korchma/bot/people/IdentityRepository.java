package dev.korchma.bot.people;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface IdentityRepository extends CrudRepository<IdentityEntity, IdentityEntity.Account> {
    List<IdentityEntity> findByPersonId(UUID personId);
}

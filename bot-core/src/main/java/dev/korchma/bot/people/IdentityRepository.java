package dev.korchma.bot.people;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface IdentityRepository extends CrudRepository<IdentityEntity, IdentityEntity.Account> {
    long countByPersonId(UUID personId);
}

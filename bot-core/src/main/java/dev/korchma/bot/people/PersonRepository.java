package dev.korchma.bot.people;

import java.util.UUID;
import org.springframework.data.repository.CrudRepository;

interface PersonRepository extends CrudRepository<PersonEntity, UUID> {}

package dev.korchma.bot.people;

import dev.korchma.bot.text.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;

@Entity
@Table(name = "person")
class PersonEntity {

    @Id private UUID id = new UUID(0, 0);

    @Column(nullable = false)
    private String name = "";

    @Enumerated(EnumType.STRING)
    @Column(nullable = false)
    private Language language = Language.EN;

    private boolean heard = true;

    @Version private long version;

    protected PersonEntity() {}

    PersonEntity(UUID id, String name, Language language) {
        this.id = id;
        this.name = name;
        this.language = language;
    }

    /** Of somebody who has not said anything so far. */
    static PersonEntity unheard(UUID id, String name, Language guessed) {
        PersonEntity person = new PersonEntity(id, name, guessed);
        person.heard = false;
        return person;
    }

    boolean isHeard() {
        return heard;
    }

    /** Speaks for the first time, and so tells a language. */
    void speakUp(Language own) {
        heard = true;
        language = own;
    }

    void rename(String newName) {
        name = newName;
    }

    void speak(Language newLanguage) {
        language = newLanguage;
    }

    Person toPerson() {
        return new Person(id, name, language);
    }
}

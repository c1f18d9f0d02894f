package dev.korchma.house.broken;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Breaks the rule that a row stays in its package. Outside the packages that are scanned. */
@Entity
public class OpenRow {

    @Id private long id;

    public long id() {
        return id;
    }
}

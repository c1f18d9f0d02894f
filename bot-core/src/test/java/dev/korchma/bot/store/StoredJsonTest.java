package dev.korchma.bot.store;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

class StoredJsonTest {

    private final StoredJson json = new StoredJson();

    /** Of a feature whose author forgot the line in the list of names. */
    private record Forgotten(int pips) implements Outcome {}

    @Test
    void aRecordWithoutAStoredNameIsRefusedWhenWrittenAndNotYearsLaterWhenRead() {
        assertThatThrownBy(() -> json.write(new Forgotten(3), Outcome.class))
                .hasStackTraceContaining("stored-names.properties")
                .hasStackTraceContaining("Forgotten");
    }

    @Test
    void norIsItWrittenInAList() {
        assertThatThrownBy(() -> json.writeAll(List.of(new Forgotten(3)), Outcome.class))
                .hasStackTraceContaining("stored-names.properties");
    }
}

package dev.korchma.bot.imports;

import dev.korchma.bot.text.Language;
import java.util.List;
import java.util.Map;

/**
 * What became of one row.
 *
 * @param number of the row in its file, from 1 on; 0 for the file as a whole
 * @param name as the file has it; empty where it has none
 * @param remarks why it was refused, or what of it is otherwise than in the file
 */
public record Line(String file, int number, String name, Fate fate, List<Remark> remarks) {

    public Line {
        remarks = List.copyOf(remarks);
    }

    /** What can become of a row. */
    public enum Fate {
        TAKEN,
        ADAPTED,
        REFUSED
    }

    /**
     * One sentence about a row.
     *
     * @param key of our own texts; empty where the sentence comes with the game
     * @param said the sentence of the game, by language
     * @param with what stands in its holes
     */
    public record Remark(String key, Map<Language, String> said, Map<String, Object> with) {

        public Remark {
            said = Map.copyOf(said);
            with = Map.copyOf(with);
        }

        static Remark of(String key, Map<String, ?> with) {
            return new Remark(key, Map.of(), Map.copyOf(with));
        }
    }
}

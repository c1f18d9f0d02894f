package dev.korchma.plays.language;

import java.util.List;

/** What is expected on the screens of people. */
public sealed interface Sight {

    /**
     * Each of these people sees the words.
     *
     * @param since only in what was posted or redrawn since the latest act, or anywhere on screen
     * @param times how many messages hold the words; 0 for at least one
     */
    record Sees(List<String> who, Words words, Since since, int times) implements Sight {
        public Sees {
            who = List.copyOf(who);
        }
    }

    /** None of these people sees the words anywhere. */
    record Unseen(List<String> who, Words words) implements Sight {
        public Unseen {
            who = List.copyOf(who);
        }
    }

    /** These people see the words, and nobody else of the cast does. */
    record OnlySees(List<String> who, Words words) implements Sight {
        public OnlySees {
            who = List.copyOf(who);
        }
    }

    /** One of these people sees the words, and the others do not. */
    record OneSees(List<String> who, Words words) implements Sight {
        public OneSees {
            who = List.copyOf(who);
        }
    }

    /** Each of these people could click every one of these. */
    record Offered(List<String> who, List<String> labels) implements Sight {
        public Offered {
            who = List.copyOf(who);
            labels = List.copyOf(labels);
        }
    }

    /** None of these people could click any of these. */
    record NotOffered(List<String> who, List<String> labels) implements Sight {
        public NotOffered {
            who = List.copyOf(who);
            labels = List.copyOf(labels);
        }
    }

    /**
     * Each of these people is handed a file, and it can be opened.
     *
     * @param words that stand in the file, empty for any
     * @param alone whether nobody else of the cast has it anywhere
     * @param since as of {@link Sees}
     */
    record Handed(List<String> who, String file, String words, boolean alone, Since since)
            implements Sight {
        public Handed {
            who = List.copyOf(who);
        }
    }

    /** What is shown to somebody who types holds the words, or does not. */
    record Suggested(String who, String words, boolean there) implements Sight {}

    /**
     * @param whole whether the words are a whole line, else a part of one
     * @param pictured whether a picture stands with them
     */
    record Words(String text, boolean whole, boolean pictured) {}

    /** Where to look. */
    enum Since {
        LATEST_ACT,
        EVER
    }
}

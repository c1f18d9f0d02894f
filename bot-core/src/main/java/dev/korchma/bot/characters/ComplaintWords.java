package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.herofile.Complaint;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Words what is amiss with a hero's file, a sentence each. */
@Component
class ComplaintWords {

    /** With what stands above well below what the narrowest front shows of one message. */
    private static final int MOST_CHARACTERS = 2_400;

    private static final int LONGEST_WORD = 60;

    private final Texts texts;

    ComplaintWords(Texts texts) {
        this.texts = texts;
    }

    /** As many as one message holds, and how many more there are. */
    List<Rich> told(List<Complaint> complaints, PackWords words) {
        List<Rich> lines = new ArrayList<>();
        int left = MOST_CHARACTERS;
        for (Complaint complaint : complaints) {
            Rich line = sentence(complaint, words);
            left -= line.text().length();
            if (left < 0 && !lines.isEmpty()) {
                break;
            }
            lines.add(line);
        }
        int more = complaints.size() - lines.size();
        if (more > 0) {
            lines.add(texts.rich(words.language(), "hero.file-more", Map.of("more", more)));
        }
        return lines;
    }

    private Rich sentence(Complaint complaint, PackWords words) {
        String key =
                "hero.file." + complaint.what().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return texts.rich(
                words.language(),
                key,
                Map.of(
                        "about", named(complaint.about(), words),
                        "is", named(complaint.is(), words),
                        "should", named(complaint.should(), words)));
    }

    /** An id of the game by its name; whatever else stands in a file as it stands there. */
    private static String named(String id, PackWords words) {
        String known = words.number(id);
        return Typed.line(known, LONGEST_WORD);
    }
}

package dev.korchma.plays.evening;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** What the bot can say, from its message files, in all languages. */
final class Phrases {

    private static final int SHORTEST = 12;

    private final List<Properties> files = new ArrayList<>();
    private final List<Pattern> refusals = new ArrayList<>();

    Phrases() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver()
                            .getResources("classpath*:text/*.properties")) {
                files.add(read(file));
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        files.forEach(file ->
                file.stringPropertyNames().stream()
                        .filter(key -> key.contains(".no.") || key.contains(".cannot."))
                        .map(file::getProperty)
                        .forEach(text -> refusals.add(pattern(text))));
        refusals.removeIf(one -> one.pattern().length() < SHORTEST);
    }

    private static Properties read(Resource file) throws IOException {
        Properties all = new Properties();
        try (Reader reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
            all.load(reader);
        }
        return all;
    }

    /** A text with anything in the place of its arguments, its looks left out. */
    private static Pattern pattern(String text) {
        StringBuilder made = new StringBuilder();
        StringBuilder plain = new StringBuilder();
        int depth = 0;
        for (char sign : text.replace("`", "").replace("**", "").replace("''", "'").toCharArray()) {
            if (sign == '{' && depth++ == 0) {
                made.append(Pattern.quote(plain.toString())).append(".*");
                plain.setLength(0);
            } else if (sign == '}') {
                depth--;
            } else if (depth == 0) {
                plain.append(sign);
            }
        }
        return Pattern.compile(made.append(Pattern.quote(plain.toString())).toString());
    }

    /** Whether a message says no to somebody. */
    boolean isRefusal(String text) {
        String flat = text.replace("`", "");
        return refusals.stream().anyMatch(one -> one.matcher(flat).find());
    }

    /** Whether a label on a button is the one of a key, in whichever language. */
    boolean is(String label, String key) {
        return files.stream()
                .map(file -> file.getProperty(key))
                .filter(Objects::nonNull)
                .anyMatch(text -> matches(label, text));
    }

    private static boolean matches(String label, String text) {
        return pattern(text).matcher(label.replace("\u00a0", " ")).matches();
    }
}

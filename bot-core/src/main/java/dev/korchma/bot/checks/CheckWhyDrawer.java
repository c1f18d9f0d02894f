package dev.korchma.bot.checks;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Drawer;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.WhyWords;
import dev.korchma.bot.store.StoredJson;
import dev.korchma.bot.text.Texts;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/**
 * Where the numbers of a try came from, for one person: of one whose message told everything, or of
 * those of a call, whose number to beat only masters learn.
 */
@Component
final class CheckWhyDrawer implements Drawer {

    static final String KIND = "check-why";

    /** Subject: the try itself, as it was written down. */
    static final String TRIED = "tried";

    /** Subject: whose try of a call, by the place in it. */
    static final String PART = "part";

    private static final int MOST_LISTED = 25;

    private final Calls calls;
    private final CheckWords words;
    private final Roles roles;
    private final Members members;
    private final StoredJson json;
    private final Texts texts;

    CheckWhyDrawer(
            Calls calls,
            CheckWords words,
            Roles roles,
            Members members,
            StoredJson json,
            Texts texts) {
        this.calls = calls;
        this.words = words;
        this.roles = roles;
        this.members = members;
        this.json = json;
        this.texts = texts;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public View draw(ViewRow row, Offers offers) {
        View.Builder view = View.of(View.Tone.PLAIN);
        String told = row.subject().get(TRIED);
        if (told != null) {
            explain(json.read(told, Tried.class), row, view);
            return view.build();
        }
        view.heading(texts.rich(row.language(), "why.latest"));
        Map<Integer, Tried> tries = calls.tries(row.space(), UUID.fromString(call(row)));
        if (tries.isEmpty()) {
            return view.text(texts.rich(row.language(), "why.nothing")).build();
        }
        String part = row.subject().getOrDefault(PART, "");
        boolean leads = leads(row);
        List<Tried> chosen =
                tries.entrySet().stream()
                        .filter(one -> tries.size() == 1 || one.getKey().toString().equals(part))
                        .map(Map.Entry::getValue)
                        .toList();
        chosen.forEach(one -> explain(leads ? one : one.asSeen(), row, view));
        if (chosen.isEmpty()) {
            view.text(texts.rich(row.language(), "why.which"));
        }
        return tries.size() == 1
                ? view.build()
                : view.controls(List.of(list(row, tries, offers))).build();
    }

    private static String call(ViewRow row) {
        return Objects.requireNonNull(row.subject().get(TakePart.CALL));
    }

    private boolean leads(ViewRow row) {
        return Stream.ofNullable(row.person())
                .flatMap(person -> members.find(row.space(), person).stream())
                .anyMatch(member -> roles.leads(row.space(), member));
    }

    private Control list(ViewRow row, Map<Integer, Tried> tries, Offers offers) {
        return offers.lasting()
                .select(
                        texts.plain(row.language(), "why.which"),
                        tries.entrySet().stream()
                                .limit(MOST_LISTED)
                                .map(one ->
                                        new Control.Option(
                                                one.getKey().toString(),
                                                title(one.getValue(), row),
                                                ""))
                                .toList(),
                        CheckWhyButtons.SHOW,
                        Map.of(Choice.PICK_AS, PART, TakePart.CALL, call(row)));
    }

    private String title(Tried tried, ViewRow row) {
        PackWords pack = words.words(tried.pack(), row.language());
        return texts.plain(
                        row.language(),
                        "why.threw",
                        Map.of("name", tried.hero(), "what", pack.name(tried.what())))
                + ": "
                + tried.thrown().total();
    }

    private void explain(Tried tried, ViewRow row, View.Builder view) {
        view.text(Rich.of(new Rich.Strong(title(tried, row))));
        WhyWords why = new WhyWords(texts, words.words(tried.pack(), row.language()));
        why.thrown(tried.thrown(), tried.leanings(), view);
        Tried.Held held = tried.verdict();
        if (held != null) {
            why.against(words.needed(tried, held, row.language()), held.compared(), view);
        }
    }
}

package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Draft.Topic;
import dev.korchma.bot.characters.DraftDeed.Verb;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.ReadyHero;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Words the questions of a hero's making. */
@Component
class DraftQuestions {

    private final HeroWords heroes;
    private final DraftChoices choices;
    private final DraftNumbers numbers;
    private final DraftThings things;
    private final LevelThrowWords thrown;
    private final Texts texts;

    DraftQuestions(
            HeroWords heroes,
            DraftChoices choices,
            DraftNumbers numbers,
            DraftThings things,
            LevelThrowWords thrown,
            Texts texts) {
        this.heroes = heroes;
        this.choices = choices;
        this.numbers = numbers;
        this.things = things;
        this.thrown = thrown;
        this.texts = texts;
    }

    /**
     * The ready-made heroes, one tap each; where all are taken each of them under another name.
     *
     * @param left those nobody has taken
     * @param atOnce whether they are played as they are; else the name is asked at the end
     */
    View ready(List<ReadyHero> left, boolean atOnce, DraftControls controls) {
        PackWords words = controls.words();
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(texts.rich(words.language(), "hero.door.ready"))
                        .text(
                                texts.rich(
                                        words.language(),
                                        left.isEmpty() ? "hero.all-taken" : "hero.ask.ready"));
        if (left.isEmpty()) {
            view.controls(
                    words.pack().system().content().heroes().values().stream()
                            .map(hero ->
                                    atOnce
                                            ? controls.renamed(hero.id(), called(hero, words))
                                            : controls.labelled(
                                                    called(hero, words),
                                                    Verb.BE,
                                                    hero.id(),
                                                    Style.PLAIN))
                            .toList());
        } else {
            List<Control.Option> all =
                    left.stream()
                            .map(hero -> new Control.Option(hero.id(), called(hero, words), ""))
                            .toList();
            controls.oneOf(texts.plain(words.language(), "hero.ask.ready"), all, Verb.BE)
                    .forEach(view::controls);
        }
        return view.controls(List.of(controls.button("hero.back", Verb.DOORS, "", Style.PLAIN)))
                .build();
    }

    private String called(ReadyHero hero, PackWords words) {
        return texts.plain(
                words.language(),
                "hero.ready-made",
                Map.of("name", words.name(hero.id()), "what", heroes.what(hero.build(), words)));
    }

    /** What was begun, for whoever comes back to it. */
    View resume(Draft draft, DraftControls controls) {
        Drafting drafting = drafting(draft, controls);
        View.Builder view =
                View.of(View.Tone.TURN)
                        .heading(texts.rich(language(controls), "hero.resume"))
                        .text(quoted(drafting, controls));
        soFar(drafting, controls.words(), view);
        return view.controls(
                        List.of(
                                controls.button("hero.go-on", Verb.GO_ON, "", Style.PRIMARY),
                                controls.button("hero.anew", Verb.ANEW, "", Style.PLAIN)))
                .build();
    }

    /** The open question with its answers. */
    View open(Draft draft, DraftControls controls) {
        Drafting drafting = drafting(draft, controls);
        View.Builder view = View.of(View.Tone.TURN).heading(quoted(drafting, controls));
        switch (draft.at().topic()) {
            case CHOICE -> choices.answers(drafting, controls, view);
            case ATTRIBUTES -> numbers.attributes(drafting, controls, view);
            case ARRANGE -> numbers.arrange(drafting, controls, view);
            case ITEMS -> things.things(drafting, controls, view);
            case NAME -> view.controls(ends(draft, controls));
            case RISE -> rise(drafting, controls, view);
        }
        soFar(drafting, controls.words(), view);
        return view.controls(ways(drafting, controls)).build();
    }

    /** A ready-made hero has a name already, and may have another. */
    private List<Button> ends(Draft draft, DraftControls controls) {
        List<Button> ends = new ArrayList<>();
        Draft.Above above = draft.above();
        if (above != null && above.ready() != null) {
            String label =
                    texts.plain(
                            language(controls),
                            "hero.be",
                            Map.of("name", controls.words().name(above.ready())));
            ends.add(controls.labelled(label, Verb.BE, above.ready(), Style.PRIMARY));
        }
        ends.add(controls.name("hero.name"));
        return ends;
    }

    private Rich quoted(Drafting drafting, DraftControls controls) {
        return Rich.plain(question(drafting, controls.words()));
    }

    private static Drafting drafting(Draft draft, DraftControls controls) {
        return new Drafting(controls.words().pack().system(), draft);
    }

    private static Language language(DraftControls controls) {
        return controls.words().language();
    }

    private String question(Drafting drafting, PackWords words) {
        Draft.Question at = drafting.draft().at();
        return switch (at.topic()) {
            case CHOICE -> choices.question(drafting, words);
            case ATTRIBUTES -> numbers.standing(drafting, words);
            case ARRANGE -> numbers.next(drafting, words);
            case ITEMS -> texts.plain(words.language(), "hero.ask.items");
            case NAME -> texts.plain(words.language(), "hero.ask.name");
            case RISE ->
                    texts.plain(
                            words.language(), "hero.ask.rise", Map.of("level", drafting.level()));
        };
    }

    /** Everything the new level brings, before it is taken. */
    private void rise(Drafting drafting, DraftControls controls, View.Builder view) {
        PackWords words = controls.words();
        Build rises = Objects.requireNonNull(drafting.draft().rises());
        Body before = drafting.rules().freshBody(rises);
        LevelThrows.Grown least =
                LevelThrowWords.least(drafting.rules(), drafting.build(), rises.level());
        Body after = drafting.rules().freshBody(least.build());
        heroes.gains(before, after, words).forEach(view::text);
        thrown.toThrow(least.fallen(), words).ifPresent(view::small);
        drafting.goingOn()
                .filter(choice -> drafting.left(choice).size() == 1)
                .ifPresent(choice -> choices.shut(drafting, choice, words, view));
        view.controls(
                List.of(
                        drafting.draft().above() == null
                                ? controls.button("hero.take-level", Verb.RISE, "", Style.PRIMARY)
                                : onward(drafting, controls, "hero.take-level")));
    }

    /** What was decided before the open question. */
    private void soFar(Drafting drafting, PackWords words, View.Builder view) {
        List<String> parts = new ArrayList<>();
        drafting.build()
                .choices()
                .forEach((choice, option) -> {
                    if (drafting.draft().choices().containsKey(choice)) {
                        parts.add(words.name(option));
                    }
                });
        Topic topic = drafting.draft().at().topic();
        if (topic == Topic.NAME && drafting.draft().above() != null) {
            parts.clear();
            parts.add(heroes.what(drafting.build(), words));
        }
        if (topic == Topic.ITEMS || topic == Topic.NAME) {
            Body body = drafting.rules().freshBody(drafting.build());
            parts.add(heroes.attributes(body, words, drafting.dealing().numbers().keySet()));
        }
        if (!parts.isEmpty()) {
            view.small(
                    texts.rich(
                            words.language(),
                            "hero.so-far",
                            Map.of("taken", String.join(" · ", parts))));
        }
    }

    /** Forward where the question is answered, and back. */
    private List<Button> ways(Drafting drafting, DraftControls controls) {
        Draft draft = drafting.draft();
        List<Button> ways = new ArrayList<>();
        boolean answered =
                switch (draft.at().topic()) {
                    case CHOICE -> draft.choices().containsKey(draft.at().about());
                    case ITEMS -> true;
                    case ATTRIBUTES, ARRANGE, NAME, RISE -> false;
                };
        if (answered) {
            ways.add(onward(drafting, controls, "hero.next"));
        }
        if (!draft.isMaking()) {
            if (!drafting.isFirst()) {
                ways.add(controls.button("hero.back", Verb.BACK, "", Style.PLAIN));
            }
            ways.add(controls.button("hero.later", Verb.LATER, "", Style.PLAIN));
            return ways;
        }
        ways.add(
                drafting.isFirst()
                        ? controls.button("hero.anew", Verb.ANEW, "", Style.PLAIN)
                        : controls.button("hero.back", Verb.BACK, "", Style.PLAIN));
        Ascending ascending = new Ascending(drafting);
        if (ascending.mayHurry()) {
            ways.add(
                    controls.labelled(
                            texts.plain(
                                    language(controls),
                                    "hero.hurry",
                                    Map.of("level", ascending.until())),
                            Verb.HURRY,
                            "",
                            Style.PLAIN));
        }
        return ways;
    }

    /** To the next question; after the last one to the name. */
    static Button onward(Drafting drafting, DraftControls controls, String key) {
        Draft next = drafting.next();
        boolean isReady = next.above() != null && next.above().ready() != null;
        return next.at().topic() == Topic.NAME && !isReady
                ? controls.name(key)
                : controls.button(key, Verb.NEXT, "", Style.PRIMARY);
    }
}

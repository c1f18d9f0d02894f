package dev.korchma.bot.characters;

import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Screens;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterEvent;
import dev.korchma.game.character.Rebuilt;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import dev.korchma.game.rules.Advancement;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.LevelThrows;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Lets heroes rise a level: asks what the new level asks, and takes it. */
@Component
class Rising {

    private final Heroes heroes;
    private final Drafts drafts;
    private final Games games;
    private final Screens screens;
    private final Views views;
    private final Members members;
    private final Authority authority;
    private final Amending amending;
    private final Births births;
    private final LevelDice dice;
    private final LevelThrowWords thrown;
    private final Texts texts;

    Rising(
            Heroes heroes,
            Drafts drafts,
            Games games,
            Screens screens,
            Views views,
            Members members,
            Authority authority,
            Amending amending,
            Births births,
            LevelDice dice,
            LevelThrowWords thrown,
            Texts texts) {
        this.heroes = heroes;
        this.drafts = drafts;
        this.games = games;
        this.screens = screens;
        this.views = views;
        this.members = members;
        this.authority = authority;
        this.amending = amending;
        this.births = births;
        this.dice = dice;
        this.thrown = thrown;
        this.texts = texts;
    }

    /**
     * A level was taken.
     *
     * @param thrown what was thrown for it, as {@link LevelThrowWords#kept} has it
     */
    private record Risen(Rebuilt event, String thrown) {}

    /** Whether a hero has earned a level it does not have. */
    boolean mayRise(Character hero) {
        return advancement(hero).levelAt(hero.experience()) > hero.wanted().level();
    }

    private Advancement advancement(Character hero) {
        return games.pinned(hero.pack()).system().play().advancement();
    }

    /** Opens the questions of the next level, or goes on with them. */
    Outcome open(Call call, Character there) {
        Character hero = amending.asMade(call, there);
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        Optional<No> why = whyNot(space, me, hero);
        if (why.isPresent()) {
            return why.get();
        }
        Pack pack = games.pinned(hero.pack());
        Draft before = drafts.find(space, me, hero.id().value()).orElse(null);
        if (before == null || !hero.build().equals(before.rises())) {
            Draft anew = Drafting.rise(pack.system(), pack.hash(), hero.build());
            drafts.keep(space, me, hero.id().value(), anew);
        }
        return new Screen(
                screens.open(
                        DraftDrawer.KIND,
                        call.where(),
                        call.person(),
                        Map.of(DraftDrawer.HERO, hero.id().value().toString())));
    }

    private Optional<No> whyNot(long space, MemberId me, Character hero) {
        if (!hero.owner().equals(me) && !authority.leads(space, me)) {
            return Optional.of(No.because("hero.no.not-yours"));
        }
        if (hero.fighting() != null) {
            return Optional.of(new No("hero.no.rise-fighting", Map.of("name", hero.name())));
        }
        Advancement advancement = advancement(hero);
        int level = hero.build().level();
        if (level >= advancement.playable()) {
            return Optional.of(
                    new No("hero.no.highest", Map.of("name", hero.name(), "level", level)));
        }
        long left = advancement.begins(level + 1) - hero.experience();
        return left > 0
                ? Optional.of(
                        new No("hero.no.experience", Map.of("name", hero.name(), "left", left)))
                : Optional.empty();
    }

    /** The answers stay for another day. */
    Outcome later(Call call) {
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        return said(call, "hero.later-then", Map.of());
    }

    private Screen said(Call call, String key, Map<String, Object> with) {
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(call.person().language(), key, with))
                        .build());
    }

    /** The level is taken, by the hero as it is now. */
    Outcome take(Call call) {
        long space = call.where().space();
        DocumentId id = new DocumentId(DraftDrawer.hero(call.arguments().values()));
        MemberId me = members.enter(space, call.person().id());
        Draft draft = drafts.lock(space, me, id.value()).orElse(null);
        Character hero =
                heroes.find(space, id).map(there -> amending.asMade(call, there)).orElse(null);
        if (draft == null
                || hero == null
                || draft.moves() != call.arguments().number(DraftDeed.MOVES)) {
            return No.because("hero.no.draft");
        }
        Optional<No> why = whyNot(space, me, hero);
        if (why.isPresent()) {
            return why.get();
        }
        List<Risen> rose = new ArrayList<>();
        Optional<No> no = amending.change(call, id, now -> rebuilt(draft, now, rose));
        if (no.isPresent()) {
            return no.get();
        }
        if (rose.isEmpty()) {
            return No.because("hero.no.unfinished");
        }
        drafts.forget(space, me, id.value());
        return amending.hasToAsk(call)
                ? asked(call, hero, rose.getFirst())
                : risen(call, hero, rose.getFirst());
    }

    private Optional<CharacterEvent> rebuilt(Draft draft, Character hero, List<Risen> rose) {
        rose.clear();
        RuleSystem rules = games.pinned(hero.pack()).system();
        Build rises = draft.rises();
        if (rises == null || rises.level() != hero.build().level() || !mayRise(hero)) {
            return Optional.empty();
        }
        Build build = new Drafting(rules, draft.of(hero.build())).build();
        if (!rules.faults(build).isEmpty()) {
            return Optional.empty();
        }
        LevelThrows.Grown grown = dice.grown(rules, hero.id(), build, rises.level());
        Rebuilt event =
                new Rebuilt(hero.id(), hero.body(), rules.rebuilt(hero.body(), grown.build()));
        rose.add(new Risen(event, LevelThrowWords.kept(grown.fallen())));
        return Optional.of(event);
    }

    private Outcome asked(Call call, Character hero, Risen risen) {
        views.close(call.where().space(), call.arguments().number(Choice.VIEW));
        int level = risen.event().to().build().level();
        return said(call, "approval.level-asked", Map.of("name", hero.name(), "level", level));
    }

    private Outcome risen(Call call, Character hero, Risen risen) {
        long view = call.arguments().number(Choice.VIEW);
        Rebuilt event = risen.event();
        Map<String, String> news = RoseNews.of(event, risen.thrown());
        births.tables(call, view).forEach(table -> views.announce(RoseNews.KIND, table, news));
        views.close(call.where().space(), view);
        Language language = call.person().language();
        View.Builder told =
                View.of(View.Tone.GOOD)
                        .text(
                                texts.rich(
                                        language,
                                        "hero.risen",
                                        Map.of(
                                                "name", hero.name(),
                                                "level", event.to().build().level())));
        PackWords words = PackWords.of(games.pinned(hero.pack()), language);
        thrown.told(risen.thrown(), words).forEach(told::text);
        return new Screen(told.build());
    }
}

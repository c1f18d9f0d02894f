package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Options both kinds of duels share: whose hero, by which game. */
@Component
class DuelOptions {

    private static final String HERO = "hero";
    private static final String RULES = "rules";

    static final Option HERO_OPTION = Option.optional(HERO, new Option.Listed());
    static final Option RULES_OPTION = Option.optional(RULES, new Option.Listed());

    private final PinnedPacks packs;
    private final CampaignSettings settings;
    private final Heroes heroes;
    private final Fights fights;
    private final Texts texts;

    DuelOptions(
            PinnedPacks packs,
            CampaignSettings settings,
            Heroes heroes,
            Fights fights,
            Texts texts) {
        this.packs = packs;
        this.settings = settings;
        this.heroes = heroes;
        this.fights = fights;
        this.texts = texts;
    }

    /** The game that is played here, as it is installed now. */
    Pack usual(Call call) {
        Pack played = settings.rules(call.where().space());
        return packs.find(played.id()).orElse(played);
    }

    void pin(Pack pack) {
        packs.pin(pack);
    }

    /** The game asked for, or the usual one; empty when there is no such game. */
    Optional<Pack> pack(Call call) {
        return call.arguments()
                .find(RULES)
                .map(packs::find)
                .orElseGet(() -> Optional.of(usual(call)));
    }

    /** What a duel is begun with, or why it cannot be. */
    sealed interface Setting {}

    record Ready(Pack pack, Heroes.Found mine) implements Setting {}

    record Wrong(No why) implements Setting {}

    /** By which game and with whose hero the speaker wants to fight. */
    Setting setting(Call call) {
        Pack pack = pack(call).orElse(null);
        if (pack == null) {
            return new Wrong(noSuchGame(call));
        }
        Optional<No> keptOut =
                heroes.keptOut(
                        call.where().space(),
                        fights.member(call),
                        call.arguments().find(HERO),
                        pack);
        if (keptOut.isPresent()) {
            return new Wrong(keptOut.get());
        }
        return hero(call, fights.member(call), pack)
                .<Setting>map(mine -> new Ready(pack, mine))
                .orElseGet(() -> new Wrong(noSuchHero(call, pack)));
    }

    private Optional<Heroes.Found> hero(Call call, MemberId member, Pack pack) {
        long space = call.where().space();
        Language language = call.where().language();
        return call.arguments()
                .find(HERO)
                .map(wanted -> heroes.named(space, member, wanted, pack, language))
                .orElseGet(() -> Optional.of(heroes.ready(space, member, pack, language)));
    }

    List<Suggestion> suggest(Option option, Call call) {
        return option.name().equals(RULES) ? games(call) : ownAndReadyMade(call);
    }

    private List<Suggestion> games(Call call) {
        return packs.installed().stream()
                .map(pack ->
                        new Suggestion(
                                pack.id(), PackWords.of(pack, call.person().language()).game()))
                .toList();
    }

    private List<Suggestion> ownAndReadyMade(Call call) {
        Pack pack = pack(call).orElseGet(() -> usual(call));
        List<Suggestion> all = new ArrayList<>();
        heroes.of(call.where().space(), fights.member(call)).stream()
                .filter(character -> character.game().equals(pack.id()))
                .forEach(character ->
                        all.add(
                                new Suggestion(
                                        character.name(),
                                        label(call.person(), character, pack, call))));
        readyMade(call).stream()
                .filter(ready -> all.stream().noneMatch(own -> own.value().equals(ready.value())))
                .forEach(all::add);
        return all;
    }

    /** The ready-made heroes of the game asked for. */
    List<Suggestion> readyMade(Call call) {
        Pack pack = pack(call).orElseGet(() -> usual(call));
        PackWords words = PackWords.of(pack, call.person().language());
        return pack.system().content().heroes().values().stream()
                .map(hero ->
                        new Suggestion(
                                words.name(hero.id()),
                                texts.plain(
                                        call.person().language(),
                                        "duel.ready-made",
                                        Map.of(
                                                "name", words.name(hero.id()),
                                                "kind", words.kind(hero.build()),
                                                "level", hero.build().level(),
                                                "levels", words.levels()))))
                .toList();
    }

    String label(Person player, Character character, Pack pack, Call call) {
        Language language = call.person().language();
        return texts.plain(
                language,
                "duel.opponent",
                Map.of(
                        "player", player.name(),
                        "name", character.name(),
                        "kind", PackWords.of(pack, language).kind(character.build()),
                        "level", character.build().level(),
                        "levels", PackWords.of(pack, language).levels()));
    }

    String labelWithoutHero(Person player, Call call) {
        return texts.plain(
                call.person().language(), "duel.opponent-new", Map.of("player", player.name()));
    }

    private No noSuchGame(Call call) {
        return new No(
                "duel.no.game",
                Map.of(
                        "typed",
                        typed(call, RULES),
                        "games",
                        packs.installed().stream()
                                .map(Pack::id)
                                .collect(Collectors.joining(", "))));
    }

    private No noSuchHero(Call call, Pack pack) {
        return new No(
                "duel.no.hero", Map.of("typed", typed(call, HERO), "heroes", names(call, pack)));
    }

    No noSuchOpponent(Call call, Pack pack, String wanted) {
        return new No(
                "duel.no.opponent",
                Map.of("typed", Typed.line(wanted, 40), "heroes", names(call, pack)));
    }

    private static String names(Call call, Pack pack) {
        PackWords words = PackWords.of(pack, call.person().language());
        return pack.system().content().heroes().keySet().stream()
                .map(words::name)
                .collect(Collectors.joining(", "));
    }

    private static String typed(Call call, String option) {
        return Typed.line(call.arguments().find(option).orElse(""), 40);
    }
}

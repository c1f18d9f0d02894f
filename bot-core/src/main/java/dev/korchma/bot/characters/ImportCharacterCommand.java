package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.herofile.Complaint;
import dev.korchma.bot.herofile.HeroFile;
import dev.korchma.bot.herofile.HeroFileCheck;
import dev.korchma.bot.herofile.HeroFileReader;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.CharacterMade;
import dev.korchma.game.journal.DocumentId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Brings a hero in that was handed out as a file, here or elsewhere: always as a new one. */
@Component
final class ImportCharacterCommand implements Command {

    private static final String FILE = "file";
    private static final String NAME = "name";

    /** Heroes' files have a few thousand bytes. */
    private static final int MEGABYTES = 1;

    private static final int LONGEST_VERSION = 20;
    private static final int SHORT_HASH = 7;

    private final Games games;
    private final Births births;
    private final Members members;
    private final ComplaintWords complaints;
    private final Texts texts;

    ImportCharacterCommand(
            Games games, Births births, Members members, ComplaintWords complaints, Texts texts) {
        this.games = games;
        this.births = births;
        this.members = members;
        this.complaints = complaints;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "character import";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public boolean isPlay() {
        return true;
    }

    @Override
    public List<Option> options() {
        return List.of(
                Option.required(FILE, new Option.File(MEGABYTES)),
                Option.optional(NAME, new Option.Words(Births.LONGEST_NAME)));
    }

    @Override
    public Outcome run(Call call) {
        Pack pack = games.of(call.where().space());
        return switch (HeroFileReader.read(call.arguments().file().bytes())) {
            case HeroFileReader.Bad(var wrong) -> refused(call, pack, wrong);
            case HeroFileReader.Good(HeroFile file) ->
                    switch (HeroFileCheck.check(file, pack)) {
                        case HeroFileCheck.Refused(var faults) -> refused(call, pack, faults);
                        case HeroFileCheck.Taken taken -> taken(call, pack, file, taken);
                    };
        };
    }

    private Outcome refused(Call call, Pack pack, List<Complaint> wrong) {
        Language language = call.person().language();
        View.Builder view =
                View.of(View.Tone.BAD)
                        .heading(
                                texts.rich(
                                        language,
                                        "hero.file-refused",
                                        Map.of("file", call.arguments().file().name())));
        complaints.told(wrong, PackWords.of(pack, language)).forEach(view::text);
        return new Screen(view.build());
    }

    private Outcome taken(Call call, Pack pack, HeroFile file, HeroFileCheck.Taken taken) {
        long space = call.where().space();
        String name = call.arguments().find(NAME).orElse(taken.name());
        if (births.isTaken(space, name)) {
            return new No("hero.no.file-name-taken", Map.of("name", name));
        }
        games.pin(pack);
        DocumentId id = new DocumentId(UUID.randomUUID());
        Character hero =
                new Character(
                        id,
                        members.enter(space, call.person().id()),
                        name,
                        pack.id(),
                        pack.hash(),
                        taken.body(),
                        file.experience(),
                        file.duels(),
                        false,
                        null,
                        Typed.line(file.game().version(), LONGEST_VERSION));
        boolean comes =
                births.comeIn(call, new Heroes.Found(hero, List.of(new CharacterMade(id, hero))));
        return new Screen(
                view(
                        call,
                        pack,
                        file,
                        hero,
                        births.welcome(call, hero, comes),
                        taken.differences()));
    }

    private View view(
            Call call,
            Pack pack,
            HeroFile file,
            Character hero,
            Rich welcome,
            List<Complaint> differences) {
        Language language = call.person().language();
        View.Builder view = View.of(View.Tone.GOOD).text(welcome);
        int begins = games.beginsAt(call.where().space());
        if (hero.build().level() != begins && begins > 1) {
            view.text(
                    texts.rich(
                            language,
                            "hero.file-level",
                            Map.of(
                                    "name", hero.name(),
                                    "level", hero.build().level(),
                                    "begins", begins)));
        }
        if (!file.game().hash().equals(pack.hash())) {
            view.text(
                    texts.rich(
                            language,
                            differences.isEmpty() ? "hero.file-version" : "hero.file-differs",
                            Map.of(
                                    "game", PackWords.of(pack, language).game(),
                                    "is", edition(file.game().version(), file.game().hash()),
                                    "should", edition(pack.version(), pack.hash()))));
            complaints.told(differences, PackWords.of(pack, language)).forEach(view::text);
        }
        return view.build();
    }

    /** Whoever writes a game may forget to count its version up. */
    private static String edition(String version, String hash) {
        return Typed.line(version, LONGEST_VERSION) + " · " + Typed.line(hash, SHORT_HASH);
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}

package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Reply.Suggestion;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.Command;
import dev.korchma.bot.command.Manner;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Option;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.portraits.PortraitReader;
import dev.korchma.bot.portraits.Portraits;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Gives a hero a portrait, or another one. */
@Component
final class PortraitCommand implements Command {

    private static final String FILE = "file";
    private static final int MEGABYTES = 5;

    private final WhichHero which;
    private final Amending amending;
    private final Portraits portraits;
    private final Texts texts;

    PortraitCommand(WhichHero which, Amending amending, Portraits portraits, Texts texts) {
        this.which = which;
        this.amending = amending;
        this.portraits = portraits;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "character portrait";
    }

    @Override
    public Manner manner() {
        return Manner.SECRET;
    }

    @Override
    public List<Option> options() {
        return List.of(Option.required(FILE, new Option.File(MEGABYTES)), WhichHero.OPTION);
    }

    @Override
    public List<Suggestion> suggest(Option option, Call call) {
        return which.suggest(call);
    }

    @Override
    public Outcome run(Call call) {
        return switch (which.find(call)) {
            case WhichHero.None(No why) -> why;
            case WhichHero.This(Character hero) when !amending.mayChange(call, hero) ->
                    No.because("hero.no.not-yours");
            case WhichHero.This(Character hero) ->
                    switch (PortraitReader.read(call.arguments().file().bytes())) {
                        case PortraitReader.No no ->
                                new No(
                                        "hero.no.portrait-"
                                                + no.name()
                                                        .toLowerCase(Locale.ROOT)
                                                        .replace('_', '-'),
                                        Map.of("file", call.arguments().file().name()));
                        case PortraitReader.Portrait portrait ->
                                shown(call, hero, portraits.set(hero.id(), portrait, call.now()));
                    };
        };
    }

    private Outcome shown(Call call, Character hero, String hash) {
        Language language = call.person().language();
        Map<String, String> name = Map.of("name", hero.name());
        return new Screen(
                View.of(View.Tone.GOOD)
                        .block(
                                Block.Picture.ofDrawn(
                                        hash, texts.plain(language, "hero.portrait-alt", name)))
                        .text(texts.rich(language, "hero.portrait-set", name))
                        .small(texts.rich(language, "hero.portrait-where"))
                        .build());
    }

    @Override
    public Optional<View> show(Outcome outcome, Language language) {
        return outcome instanceof Screen(View view) ? Optional.of(view) : Optional.empty();
    }
}

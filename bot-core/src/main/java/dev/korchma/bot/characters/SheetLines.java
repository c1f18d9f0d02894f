package dev.korchma.bot.characters;

import dev.korchma.bot.characters.Standing.Present;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** What stands on the sheet of a hero below its name, for every message that shows a whole hero. */
@Component
class SheetLines {

    private final HeroWords heroes;
    private final BondWords bonds;
    private final Texts texts;

    SheetLines(HeroWords heroes, BondWords bonds, Texts texts) {
        this.bonds = bonds;
        this.heroes = heroes;
        this.texts = texts;
    }

    void tell(Present present, View.Builder view) {
        vital(present, view);
        view.block(new Block.Fields(numbers(present)));
        possessions(present, view);
    }

    private static void vital(Present present, View.Builder view) {
        PackWords words = present.words();
        String track = words.vitalTrack();
        view.block(
                new Block.Bar(
                        Rich.plain(words.name(track)),
                        Rich.plain(words.vital(present.body())),
                        present.body().track(track),
                        words.vitalMost(present.body())));
    }

    private List<Block.Field> numbers(Present present) {
        PackWords words = present.words();
        RuleSystem rules = words.pack().system();
        Body body = present.body();
        WholeSheet sheet = WholeSheet.of(body, rules);
        Talents talents = new Talents(sheet, words);
        List<Block.Field> fields = new ArrayList<>();
        rules.defences().forEach(id -> fields.add(field(words.name(id), "" + sheet.value(id))));
        TracksThatMatter.of(sheet)
                .filter(track -> !track.equals(words.vitalTrack()))
                .forEach(track ->
                        fields.add(
                                field(
                                        words.name(track),
                                        body.track(track) + "/" + sheet.most(track))));
        sheet.shown(words).forEach((id, amount) -> fields.add(field(words.name(id), amount)));
        fields.add(field(texts.plain(words.language(), "hero.attributes"), talents.attributes()));
        String skills = talents.skills();
        if (!skills.isEmpty()) {
            fields.add(field(texts.plain(words.language(), "hero.skills"), skills));
        }
        String attacks = heroes.attacks(body, words).collect(Collectors.joining(" · "));
        if (!attacks.isEmpty()) {
            fields.add(field(texts.plain(words.language(), "hero.attacks"), attacks));
        }
        talents.learnt().forEach((what, names) -> fields.add(field(what, names)));
        return fields;
    }

    private static Block.Field field(String name, String value) {
        return new Block.Field(Rich.plain(name), Rich.plain(value));
    }

    private void possessions(Present present, View.Builder view) {
        PackWords words = present.words();
        Build build = present.body().build();
        List<Block.Field> fields = new ArrayList<>();
        add(fields, "hero.features", String.join(", ", FeatureWords.names(build, words)), words);
        add(fields, "hero.items", HeroWords.things(build.items(), words), words);
        fields.addAll(bonds.fields(present.body(), words));
        add(
                fields,
                "hero.effects",
                String.join(", ", HeroWords.inForce(present.body(), words)),
                words);
        if (!fields.isEmpty()) {
            view.block(new Block.Fields(fields));
        }
    }

    private void add(List<Block.Field> fields, String key, String value, PackWords words) {
        if (!value.isEmpty()) {
            fields.add(field(texts.plain(words.language(), key), value));
        }
    }
}

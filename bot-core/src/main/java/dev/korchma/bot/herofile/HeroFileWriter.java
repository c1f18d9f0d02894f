package dev.korchma.bot.herofile;

import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.game.character.Character;
import dev.korchma.game.character.DailyGain;
import dev.korchma.game.rules.ActiveEffect;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.RuleSystem;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.SequencedSet;
import java.util.function.BiConsumer;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.databind.ObjectWriter;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Writes a hero as a file: the same hero gives the same bytes, in the order of its game. */
public final class HeroFileWriter {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");

    private static final ObjectWriter WRITER =
            JsonMapper.shared()
                    .writer()
                    .with(
                            new DefaultPrettyPrinter()
                                    .withObjectIndenter(LINES)
                                    .withArrayIndenter(LINES));

    private final ObjectNode file = JsonNodeFactory.instance.objectNode();
    private final RuleSystem rules;

    private HeroFileWriter(Pack pack) {
        rules = pack.system();
    }

    /**
     * @param pack the rules the hero was made with
     */
    public static String write(Character hero, Pack pack) {
        HeroFileWriter writer = new HeroFileWriter(pack);
        writer.file
                .put("korchma", HeroFile.KIND)
                .put("format", HeroFile.FORMAT)
                .put("id", hero.id().value().toString());
        writer.file
                .putObject("pack")
                .put("id", pack.id())
                .put("version", pack.version())
                .put("hash", pack.hash());
        writer.file.put("name", hero.name());
        writer.body(hero.bodyBy(pack.system()));
        writer.earned(hero);
        writer.sheet(hero.bodyBy(pack.system()));
        return WRITER.writeValueAsString(writer.file) + "\n";
    }

    private void body(Body body) {
        Build build = body.build();
        file.put("level", build.level());
        ordered(
                "attributes",
                build.attributes(),
                rules.numbers().attributes().keySet(),
                HeroFileWriter::put);
        ordered(
                "choices",
                build.choices(),
                rules.content().choices().keySet(),
                (object, one) -> object.put(one.getKey(), one.getValue()));
        var items = file.putArray("items");
        build.items().forEach(items::add);
        if (build.bound() != null) {
            var bound = file.putArray("bound");
            build.bound().forEach(bound::add);
        }
        ordered("tracks", body.tracks(), rules.numbers().tracks().keySet(), HeroFileWriter::put);
        var effects = file.putArray("effects");
        for (ActiveEffect effect : body.effects()) {
            effects.addObject()
                    .put("effect", effect.effect())
                    .put("turns", effect.turnsLeft())
                    .put("uses", effect.usesLeft());
        }
    }

    private static void put(ObjectNode object, Map.Entry<String, Integer> one) {
        object.put(one.getKey(), one.getValue());
    }

    /** In the order of the game, so that it does not matter how they came to be there. */
    private <V> void ordered(
            String name,
            Map<String, V> values,
            Collection<String> order,
            BiConsumer<ObjectNode, Map.Entry<String, V>> put) {
        ObjectNode object = file.putObject(name);
        SequencedSet<String> keys = new LinkedHashSet<>(order);
        keys.retainAll(values.keySet());
        values.keySet().stream().sorted().forEach(keys::add);
        keys.forEach(key -> {
            V value = values.get(key);
            if (value != null) {
                put.accept(object, Map.entry(key, value));
            }
        });
    }

    private void earned(Character hero) {
        file.put("experience", hero.experience());
        // A master has set less than the level takes, and that is no mistake of whoever reads it.
        if (hero.build().level() > rules.play().advancement().levelAt(hero.experience())) {
            file.put(HeroFile.GRANTED, true);
        }
        DailyGain duels = hero.duelGain();
        if (duels != null) {
            file.putObject("duels")
                    .put("day", duels.day().toString())
                    .put("gained", duels.amount());
        }
    }

    private void sheet(Body body) {
        ObjectNode sheet = file.putObject("sheet");
        rules.sheet(body).forEach((id, number) -> sheet.put(id, number.value()));
    }
}

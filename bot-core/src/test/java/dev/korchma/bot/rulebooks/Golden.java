package dev.korchma.bot.rulebooks;

import dev.korchma.bot.rulebooks.golden.Fault;
import dev.korchma.bot.rulebooks.golden.GoldenCase;
import dev.korchma.game.rules.RuleSystem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** The golden cases of the packs that ship, one by one, played by the runner people use. */
final class Golden {

    private Golden() {}

    /** The texts of the files with golden cases, by path. */
    static Map<String, String> files(String pack) {
        return Packs.resources(path -> path.startsWith(pack + "/golden/"));
    }

    static List<JsonNode> cases(String file) {
        return GoldenCases.read("golden.yaml", file, new Problems()).stream()
                .map(Json::of)
                .toList();
    }

    static List<Fault> differences(RuleSystem rules, JsonNode expected) {
        return GoldenCase.play(rules, expected);
    }

    /** The same, by the variants the case names. */
    static List<Fault> differences(VariedRules rules, JsonNode expected) {
        var with = new ArrayList<String>();
        expected.path("with").forEach(one -> with.add(one.asString()));
        return GoldenCase.play(rules.with(with), expected);
    }
}

package dev.korchma.game.rules;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What the choices of a game leave to somebody of this build, whether it is finished or not. */
public record Deciding(RuleSystem rules, Build build) {

    /** The options of a choice that can be taken, with the one it has taken. */
    public List<Option> left(Choice choice) {
        return choice.left(build.choices()).stream().filter(one -> isEarned(choice, one)).toList();
    }

    private boolean isEarned(Choice choice, Option option) {
        var provided = option.terms().provided();
        return provided == null || Evaluation.value(provided, before(choice)) != 0;
    }

    /** As somebody stood when it was decided: without what came later and what is only carried. */
    private Frame before(Choice choice) {
        Map<String, String> earlier = new LinkedHashMap<>(build.choices());
        earlier.keySet().removeIf(id -> id.equals(choice.id()) || levelOf(id) > choice.level());
        var then = new Build(choice.level(), build.attributes(), earlier, List.of());
        return new Frame(new Sheet(rules, new Body(then, Map.of(), List.of())));
    }

    private int levelOf(String choice) {
        var known = rules.content().choices().get(choice);
        return known == null ? 0 : known.level();
    }
}

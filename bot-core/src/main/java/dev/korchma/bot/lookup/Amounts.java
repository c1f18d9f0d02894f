package dev.korchma.bot.lookup;

import com.ibm.icu.lang.UCharacter;
import dev.korchma.bot.rulebooks.ThrownWords;
import dev.korchma.game.dice.Formula;
import dev.korchma.game.dice.Parsed;
import dev.korchma.game.dice.Scope;
import dev.korchma.game.dice.Valued;
import dev.korchma.game.rules.Action;
import dev.korchma.game.rules.Aim;
import dev.korchma.game.rules.Amount;
import dev.korchma.game.rules.Body;
import dev.korchma.game.rules.Build;
import dev.korchma.game.rules.Numbers;
import dev.korchma.game.rules.Price;
import dev.korchma.game.rules.Printed;
import dev.korchma.game.rules.Step;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Amounts in words. Of somebody whose numbers are printed they are numbers; of whoever may use the
 * thing one day, the names of the numbers they come from.
 */
final class Amounts {

    private static final Pattern NAME = Pattern.compile("@([a-z0-9]+(?:\\.[a-z0-9]+)*)");
    private static final Pattern WHOLE = Pattern.compile("-?\\d{1,9}");

    /** A die of one side is a number. */
    private static final Pattern SURE = Pattern.compile("(\\d+)d1(?!\\d)");

    /** Dice somebody else would have more of. */
    private static final Pattern NO_DICE = Pattern.compile("0[^0-9]+\\d+");

    private static final String TARGET = "target.";
    private static final String HIGHEST = "highest.";

    /** Of the levels taken in one thing alone. */
    private static final String LEVEL_IN = Numbers.LEVEL + ".";

    private final Page page;
    private final Body body;
    private final boolean isSomebody;
    private final Printed printed;
    private final Map<String, String> thrown;

    private Amounts(
            Page page, Body body, boolean isSomebody, Printed printed, Map<String, String> thrown) {
        this.page = page;
        this.body = body;
        this.isSomebody = isSomebody;
        this.printed = printed;
        this.thrown = thrown;
    }

    /** In the numbers of this one. */
    static Amounts of(Page page, Body somebody) {
        return new Amounts(page, somebody, true, Printed.of(page.rules(), somebody), Map.of());
    }

    /** For anybody; what grows with the level is said as at this one. */
    static Amounts ofAnybody(Page page, int level) {
        Map<String, Integer> attributes = new HashMap<>();
        page.rules()
                .numbers()
                .attributes()
                .forEach((id, attribute) -> attributes.put(id, attribute.standard()));
        Body body = page.rules().freshBody(new Build(level, attributes, Map.of(), List.of()));
        return new Amounts(page, body, false, Printed.of(page.rules(), body), Map.of());
    }

    /** As an action uses them, paid by the lowest rank that pays it. */
    Amounts in(Action action) {
        Price.Rank rank = action.price().rank();
        return rank == null ? in(action, printed) : in(action, rank, rank.from());
    }

    Amounts in(Action action, Price.Rank rank, int paid) {
        return in(action, printed.paid(rank.ladder(), paid));
    }

    /** Dice that are thrown once and used later are read where they are used. */
    private Amounts in(Action action, Printed paid) {
        Map<String, String> rolls = new HashMap<>();
        Steps.each(
                List.of(action.opening(), action.steps()),
                step -> {
                    if (step instanceof Step.Roll roll) {
                        rolls.put(roll.name(), rolled(roll.amount(), paid));
                    }
                });
        return new Amounts(page, body, isSomebody, paid, rolls);
    }

    /** Dice are known to everybody, what is reckoned from somebody's numbers is not. */
    private String rolled(Amount amount, Printed paid) {
        Set<String> known = page.rules().numbers().ladders().keySet();
        boolean isKnown =
                amount.terms().stream()
                        .allMatch(term ->
                                term.formula().hasDice()
                                        || known.containsAll(term.formula().names()));
        return isSomebody || isKnown || amount.terms().size() > 1
                ? paid.written(amount)
                : formula(amount.terms().getFirst().formula());
    }

    /** "8d6", "1d4+2", "1d8 + Strength modifier"; empty for nothing. */
    String sum(Amount dice, Amount bonus) {
        String thrownDice = dice(dice);
        String more = bonus(bonus);
        if (thrownDice.isEmpty() || more.isEmpty() || more.equals("0")) {
            return thrownDice.isEmpty() ? more : thrownDice;
        }
        return WHOLE.matcher(more).matches()
                ? thrownDice + ThrownWords.signed(Long.parseLong(more))
                : thrownDice + " + " + more;
    }

    String dice(Amount dice) {
        String text = named(printed.written(dice));
        String plain = SURE.matcher(text).replaceAll("$1");
        return page.dice(reckoned(plain));
    }

    /** What is thrown nowhere and hangs on nobody is a number. */
    private static String reckoned(String text) {
        return !text.isEmpty()
                        && Formula.parse(text) instanceof Parsed.Good(Formula formula)
                        && !formula.hasDice()
                        && formula.names().isEmpty()
                        && formula.value(Scope.EMPTY) instanceof Valued.Done done
                ? Long.toString(done.number())
                : text;
    }

    /** A sum of terms; whole numbers are added up. */
    String bonus(Amount amount) {
        long sum = 0;
        List<String> parts = new ArrayList<>();
        for (Amount.Term term : amount.terms()) {
            String said = term(term);
            if (NO_DICE.matcher(said).matches()) {
                continue;
            }
            if (WHOLE.matcher(said).matches()) {
                sum += Long.parseLong(said);
            } else {
                parts.add(said);
            }
        }
        if (sum != 0 || parts.isEmpty()) {
            parts.add(Long.toString(sum));
        }
        return amount.terms().isEmpty() ? "" : String.join(" + ", parts);
    }

    private String term(Amount.Term term) {
        Set<String> paid = page.rules().numbers().ladders().keySet();
        return isSomebody || paid.containsAll(term.formula().names())
                ? dice(new Amount(List.of(term)))
                : formula(term.formula());
    }

    /** What is added to a die: "+5", "Spell attack bonus". */
    String added(Amount amount) {
        String text = bonus(amount);
        return WHOLE.matcher(text).matches() ? ThrownWords.signed(Long.parseLong(text)) : text;
    }

    /** What a bonus adds, with its sign. */
    String signed(Amount amount) {
        String text = bonus(amount);
        if (WHOLE.matcher(text).matches()) {
            return ThrownWords.signed(Long.parseLong(text));
        }
        return text.startsWith("−") ? text : "+" + text;
    }

    /** How many targets there are; 1 where that is not known beforehand. */
    int most(Aim aim) {
        String most = printed.written(aim.most());
        return Formula.parse(most.isEmpty() ? "1" : most) instanceof Parsed.Good(Formula formula)
                        && formula.names().isEmpty()
                        && formula.value(Scope.EMPTY) instanceof Valued.Done done
                ? Math.clamp(done.number(), 1, 1_000)
                : 1;
    }

    /** A number to beat: "15", "Armor Class". */
    String against(Formula formula) {
        String text = formula.text();
        boolean isTheirs = text.contains("@" + TARGET) || text.contains("@" + HIGHEST);
        return isSomebody && !isTheirs ? printed.written(formula) : formula(formula);
    }

    /** A difficulty that is the own of whoever acts. */
    String ownDifficulty(Formula formula) {
        return isSomebody && !formula.text().contains("@" + HIGHEST)
                ? printed.written(formula)
                : formula(formula);
    }

    private String formula(Formula formula) {
        return new Shapes(page, this::named).said(formula.text());
    }

    /** The text of a formula with words where names stand. */
    private String named(String text) {
        Matcher names = NAME.matcher(text);
        return names.replaceAll(hit -> Matcher.quoteReplacement(word(hit.group(1), text)));
    }

    private String word(String name, String text) {
        String rolled = thrown.get(name);
        if (rolled != null) {
            return rolled;
        }
        String bare =
                name.startsWith(TARGET)
                        ? name.substring(TARGET.length())
                        : name.startsWith(HIGHEST) ? name.substring(HIGHEST.length()) : name;
        boolean isAlone = text.length() == name.length() + 1;
        String word =
                bare.startsWith(LEVEL_IN)
                        ? page.say(
                                "level-in",
                                Map.of("name", page.name(bare.substring(LEVEL_IN.length()))))
                        : page.name(bare);
        return isAlone ? word : UCharacter.toLowerCase(page.words().language().locale(), word);
    }
}

package dev.korchma.bot.command;

import dev.korchma.bot.board.BoardKeeper;
import dev.korchma.bot.board.Choice;
import dev.korchma.bot.board.Fronts;
import dev.korchma.bot.board.Offers;
import dev.korchma.bot.board.ViewRow;
import dev.korchma.bot.board.Views;
import dev.korchma.bot.chat.Attached;
import dev.korchma.bot.chat.ChatPlatform;
import dev.korchma.bot.chat.Inbound;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Token;
import dev.korchma.bot.people.People;
import dev.korchma.bot.people.Person;
import dev.korchma.bot.people.Whereabouts;
import dev.korchma.bot.text.Texts;
import dev.korchma.bot.text.Typed;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds out what a saying asks for; changes nothing. */
@Component
class Understanding {

    private static final int LONGEST_LINE = 2_000;

    private final Handlers handlers;
    private final Views views;
    private final BoardKeeper keeper;
    private final People people;
    private final Fronts fronts;
    private final ObjectProvider<Bystander> bystanders;
    private final Texts texts;

    Understanding(
            Handlers handlers,
            Views views,
            BoardKeeper keeper,
            People people,
            Fronts fronts,
            ObjectProvider<Bystander> bystanders,
            Texts texts) {
        this.handlers = handlers;
        this.views = views;
        this.keeper = keeper;
        this.people = people;
        this.fronts = fronts;
        this.bystanders = bystanders;
        this.texts = texts;
    }

    /**
     * How the answer will be told, as far as the saying tells it by itself: it may have to be
     * deferred before its turn comes and a row is read. What comes of a button is told by a new
     * message, so that its manner may be learnt later.
     */
    Manner manner(Inbound inbound) {
        return switch (inbound) {
            case Inbound.CommandCall call ->
                    manner(command(call.path(), call.options(), call.envelope().attached()));
            case Inbound.Line line -> manner(typed(line));
            case Inbound.FormSent form ->
                    Token.read(form.token()).filter(Token::isPublic).isPresent()
                            ? Manner.PUBLIC
                            : Manner.SECRET;
            case Inbound.Press _, Inbound.Selection _, Inbound.Arrival _, Inbound.Completion _ ->
                    Manner.SECRET;
        };
    }

    private static Manner manner(Errand errand) {
        return errand instanceof Errand.Run run ? run.manner() : Manner.SECRET;
    }

    Errand.Placed understand(Inbound inbound, Person person, Whereabouts where) {
        return switch (inbound) {
            case Inbound.CommandCall call ->
                    new Errand.Placed(
                            command(call.path(), call.options(), call.envelope().attached()),
                            where);
            case Inbound.Line line -> new Errand.Placed(line(line, where), where);
            case Inbound.Press press -> control(press.token(), Map.of(), null, person, where);
            case Inbound.Selection selection ->
                    control(
                            selection.token(),
                            Map.of(Choice.PICKED, selection.values().getFirst()),
                            null,
                            person,
                            where);
            case Inbound.FormSent form ->
                    control(form.token(), form.fields(), form.envelope().attached(), person, where);
            case Inbound.Arrival _, Inbound.Completion _ ->
                    new Errand.Placed(new Errand.Nothing(), where);
        };
    }

    private Errand line(Inbound.Line line, Whereabouts where) {
        return switch (typed(line)) {
            case Errand.Nothing _ -> talk(line, where);
            case Errand.Run(Command command, var _, var _)
                    when command.isConfidential() && isOverheard(where.place()) ->
                    new Errand.Refuse(new No("line.in-private", Map.of("command", command.name())));
            case Errand typed -> typed;
        };
    }

    /** Whether others read there what somebody types to the bot. */
    private boolean isOverheard(Place place) {
        return !place.isAway()
                && fronts.find(place.front()).filter(ChatPlatform::showsCommands).isPresent();
    }

    /** What a typed command asks for; nothing where it is no command. */
    private Errand typed(Inbound.Line line) {
        String typed = line.text().strip();
        Attached attached = line.envelope().attached();
        if (!typed.startsWith("/") || typed.startsWith("//") || typed.length() < 2) {
            return new Errand.Nothing();
        }
        if (typed.length() > LONGEST_LINE) {
            return new Errand.Refuse(new No("line.too-long", Map.of("max", LONGEST_LINE)));
        }
        List<String> words = TypedCommand.words(typed);
        String first = words.getFirst().toLowerCase(Locale.ROOT);
        String second =
                words.size() > 1 ? first + " " + words.get(1).toLowerCase(Locale.ROOT) : first;
        Optional<Command> longer = handlers.command(second);
        Command command = longer.or(() -> handlers.command(first)).orElse(null);
        if (command == null) {
            return handlers.below(first).isEmpty()
                    ? command(first, Map.of(), attached)
                    : subcommand(first, words, second);
        }
        int used = longer.isPresent() && second.contains(" ") ? 2 : 1;
        return read(
                command,
                TypedCommand.options(
                        command.typedOptions(),
                        TypedCommand.rest(typed, used),
                        new ChoiceWords(texts, command.key())),
                attached);
    }

    private Errand talk(Inbound.Line line, Whereabouts where) {
        return bystanders
                .orderedStream()
                .flatMap(bystander -> bystander.hears(line, where).stream())
                .findFirst()
                .flatMap(choice ->
                        handlers.find(choice.handler())
                                .<Errand>map(deed ->
                                        new Errand.Run(deed, new Arguments(choice.arguments()))))
                .orElseGet(Errand.Nothing::new);
    }

    private Errand subcommand(String root, List<String> words, String typed) {
        return words.size() == 1 ? new Errand.AskWhich(root) : command(typed, Map.of(), null);
    }

    private Errand command(String path, Map<String, String> options, @Nullable Attached attached) {
        return handlers.command(path)
                .map(command -> read(command, options, attached))
                .orElseGet(() ->
                        handlers.below(path).isEmpty()
                                ? new Errand.Refuse(unknown(path))
                                : new Errand.AskWhich(path));
    }

    private No unknown(String path) {
        String shown = Typed.line(path, 40);
        return handlers.nearest(path)
                .map(near -> new No("command.unknown-near", Map.of("typed", shown, "near", near)))
                .orElseGet(() -> new No("command.unknown", Map.of("typed", shown)));
    }

    private Errand read(Command command, Map<String, String> options, @Nullable Attached attached) {
        ChoiceWords words = new ChoiceWords(texts, command.key());
        return switch (OptionReader.read(command.options(), options, attached, words)) {
            case OptionReader.Complete(Arguments arguments) -> new Errand.Run(command, arguments);
            case OptionReader.Missing(Option option, Arguments soFar) ->
                    new Errand.Ask(command, option, soFar);
            case OptionReader.Wrong(No why) -> new Errand.Refuse(why);
        };
    }

    private Errand.Placed control(
            String text,
            Map<String, String> filled,
            @Nullable Attached attached,
            Person person,
            Whereabouts where) {
        Token token = Token.read(text).orElse(null);
        ViewRow row = token == null ? null : views.find(token.space(), token.view()).orElse(null);
        if (token == null || row == null || isElsewhere(row, where)) {
            return new Errand.Placed(new Errand.Refuse(No.because("control.unknown")), where);
        }
        return new Errand.Placed(
                control(token, row, filled, attached, person), where.in(row.space()));
    }

    /** A view for everybody is used where it stands; another space is none of our business. */
    private static boolean isElsewhere(ViewRow row, Whereabouts where) {
        return row.person() == null
                && row.space() != where.space()
                && !row.place().isSame(where.place());
    }

    /** Whoever became another person a moment ago owns what that other one does. */
    private boolean isSomebodyElses(ViewRow row, Person person) {
        UUID owner = row.person();
        return owner != null
                && !owner.equals(person.id())
                && !owner.equals(people.person(person.id()).id());
    }

    private Errand control(
            Token token,
            ViewRow row,
            Map<String, String> filled,
            @Nullable Attached attached,
            Person person) {
        if (isSomebodyElses(row, person)) {
            return new Errand.Refuse(No.because("control.not-yours"));
        }
        return Offers.chosen(row, token)
                .map(choice -> chosen(choice, row, filled, attached))
                .orElseGet(() -> late(row, token));
    }

    private Errand chosen(
            Choice choice, ViewRow row, Map<String, String> filled, @Nullable Attached attached) {
        Map<String, String> arguments = Carried.arguments(row, choice, filled);
        Handler handler = handlers.find(choice.handler()).orElse(null);
        return switch (handler) {
            case null -> new Errand.Refuse(No.because("control.unknown"));
            case Command command ->
                    answered(read(command, Carried.options(choice, filled), attached), row);
            case Deed deed -> asking(deed, arguments, row);
        };
    }

    /** Lets a deed ask by a form for what it does not know; the form asks once. */
    private Errand asking(Deed deed, Map<String, String> arguments, ViewRow row) {
        List<Option> asks = deed.asks(new Arguments(arguments));
        Map<String, String> asked = new HashMap<>(arguments);
        asked.keySet().retainAll(asks.stream().map(Option::name).toList());
        boolean isFilledIn = Asking.KIND.equals(row.kind());
        if (!isFilledIn && asked.size() < asks.size()) {
            List<Option> missing =
                    asks.stream().filter(one -> !asked.containsKey(one.name())).toList();
            return new Errand.AskForm(deed, missing, new Arguments(arguments));
        }
        ChoiceWords words = new ChoiceWords(texts, "deed." + deed.words());
        return switch (OptionReader.read(asks, asked, null, words)) {
            case OptionReader.Missing _ -> new Errand.Refuse(No.because("form.unreadable"));
            case OptionReader.Wrong(No why) -> new Errand.Refuse(inForm(why));
            case OptionReader.Complete(Arguments read) -> {
                Map<String, String> all = new HashMap<>(arguments);
                asked.keySet().forEach(all::remove);
                all.putAll(read.values());
                yield answered(new Errand.Run(deed, new Arguments(all)), row);
            }
        };
    }

    /** A field of a form has a question above it and no name that anybody could have typed. */
    private static No inForm(No why) {
        return new No(why.key().replace("option.", "form."), why.arguments());
    }

    private static Errand answered(Errand errand, ViewRow row) {
        return errand instanceof Errand.Run(Handler handler, Arguments arguments, var _)
                        && Asking.KIND.equals(row.kind())
                ? new Errand.Run(handler, arguments, new Errand.Dialog(row.space(), row.id()))
                : errand;
    }

    private Errand late(ViewRow row, Token token) {
        String late = keeper.lateDeed(row);
        Map<String, String> marks = Carried.marks(row);
        marks.put(Choice.OFFERED, token.guard());
        return Optional.ofNullable(late)
                .flatMap(handlers::find)
                .<Errand>map(deed -> new Errand.Run(deed, new Arguments(marks)))
                .orElseGet(() -> new Errand.Refuse(No.because("control.late")));
    }
}

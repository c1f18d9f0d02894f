package dev.korchma.bot.command;

import dev.korchma.bot.people.Whereabouts;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A saying understood: what is to be done with which arguments. */
sealed interface Errand {

    /**
     * An errand and where it acts.
     *
     * @param where the place it was said in, with the space it is about: a control is about the
     *     space of its view, whatever its place belongs to by now
     */
    record Placed(Errand errand, Whereabouts where) {}

    /**
     * @param dialog the view whose answer this is, null elsewhere: a dialog is answered once
     */
    record Run(Handler handler, Arguments arguments, @Nullable Dialog dialog) implements Errand {
        Run(Handler handler, Arguments arguments) {
            this(handler, arguments, null);
        }

        /** The option that takes a file, where one was named. */
        Optional<Option.File> file() {
            return handler instanceof Command command
                    ? command.options().stream()
                            .filter(option -> arguments.find(option.name()).isPresent())
                            .map(Option::kind)
                            .filter(Option.File.class::isInstance)
                            .map(Option.File.class::cast)
                            .findFirst()
                    : Optional.empty();
        }

        Run with(HandedFile file) {
            return new Run(handler, arguments.with(file), dialog);
        }

        Manner manner() {
            return switch (handler) {
                case Command command -> command.manner(arguments);
                case Deed deed -> deed.manner();
            };
        }
    }

    /** A view with one person, by its number. */
    record Dialog(long space, long view) {}

    /** A required option is missing and wants asking for. */
    record Ask(Command command, Option option, Arguments soFar) implements Errand {}

    /** A button wants a form filled in first. */
    record AskForm(Deed deed, List<Option> options, Arguments soFar) implements Errand {
        public AskForm {
            options = List.copyOf(options);
        }
    }

    /** Only the first word of several commands was said. */
    record AskWhich(String root) implements Errand {}

    record Refuse(No why) implements Errand {}

    /** Talk among people: nothing to do. */
    record Nothing() implements Errand {}
}

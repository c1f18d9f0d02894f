package dev.korchma.discord;

import dev.korchma.bot.chat.Accounts;
import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Gallery;
import dev.korchma.bot.chat.Place;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.dv8tion.jda.api.components.actionrow.ActionRow;
import net.dv8tion.jda.api.components.actionrow.ActionRowChildComponent;
import net.dv8tion.jda.api.components.buttons.Button;
import net.dv8tion.jda.api.components.buttons.ButtonStyle;
import net.dv8tion.jda.api.components.container.Container;
import net.dv8tion.jda.api.components.container.ContainerChildComponent;
import net.dv8tion.jda.api.components.filedisplay.FileDisplay;
import net.dv8tion.jda.api.components.mediagallery.MediaGallery;
import net.dv8tion.jda.api.components.mediagallery.MediaGalleryItem;
import net.dv8tion.jda.api.components.selections.SelectOption;
import net.dv8tion.jda.api.components.selections.StringSelectMenu;
import net.dv8tion.jda.api.components.separator.Separator;
import net.dv8tion.jda.api.components.textdisplay.TextDisplay;
import net.dv8tion.jda.api.utils.FileUpload;

/**
 * Draws a view with Discord's components of the second version: at most 40 of them and 4,000
 * characters a message. Neighbouring texts share a component; what does not fit is left out by
 * whole blocks, from the end, and an ellipsis says so.
 */
final class ViewPainter {

    private static final int MOST_TEXT = 4_000;
    private static final int MOST_COMPONENTS = 40;
    private static final int BAR_WIDTH = 10;
    private static final int LONGEST_LABEL = 80;
    private static final int LONGEST_CHOICE = 100;
    private static final int LONGEST_ALT = 1024;
    private static final String MORE = "…";

    private final Accounts accounts;
    private final Function<Place, Optional<String>> links;
    private final Gallery gallery;

    /**
     * @param links the address of a place, for a button that leads there
     */
    ViewPainter(Accounts accounts, Function<Place, Optional<String>> links, Gallery gallery) {
        this.accounts = accounts;
        this.links = links;
        this.gallery = gallery;
    }

    /** What the body of a message has room for besides the container and the rows of controls. */
    private record Room(int components, int characters) {}

    Painting paint(View view) {
        Markdown markdown = new Markdown(accounts);
        List<ActionRow> rows = rows(view);
        int inRows = rows.stream().mapToInt(row -> 1 + row.getComponents().size()).sum();
        List<ContainerChildComponent> body =
                body(view, markdown, new Room(MOST_COMPONENTS - 1 - inRows, MOST_TEXT));
        body.addAll(rows);
        Container container = Container.of(body).withAccentColor(colour(view.tone()));
        return new Painting(container, List.copyOf(markdown.mentioned()));
    }

    /** The words of a voice as a plain message, whose sender says who speaks. */
    Saying said(View view) {
        Markdown markdown = new Markdown(accounts);
        String all =
                view.blocks().stream()
                        .map(block -> words(block, markdown))
                        .collect(Collectors.joining("\n"));
        return new Saying(all.isBlank() ? MORE : cut(all, Saying.LONGEST));
    }

    private List<ContainerChildComponent> body(View view, Markdown markdown, Room room) {
        List<ContainerChildComponent> all = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        int left = room.characters() - MORE.length() - 1;
        for (Block block : Mask.lent(view)) {
            Optional<ContainerChildComponent> solid = solid(block);
            String words = solid.isPresent() ? "" : words(block, markdown);
            if (words.length() + 1 > left || all.size() + 2 > room.components() - 1) {
                text.append(text.isEmpty() ? "" : "\n").append(MORE);
                break;
            }
            if (solid.isPresent()) {
                flush(text, all);
                all.add(solid.get());
            } else {
                text.append(text.isEmpty() ? "" : "\n").append(words);
                left -= words.length() + 1;
            }
        }
        flush(text, all);
        if (all.isEmpty()) {
            all.add(TextDisplay.of(MORE));
        }
        return all;
    }

    private static void flush(StringBuilder text, List<ContainerChildComponent> all) {
        if (!text.toString().isBlank()) {
            all.add(TextDisplay.of(text.toString()));
        }
        text.setLength(0);
    }

    /** What is no text; a picture or a file that is not kept any more is told in words. */
    private Optional<ContainerChildComponent> solid(Block block) {
        return switch (block) {
            case Block.Picture picture ->
                    upload(picture)
                            .<ContainerChildComponent>map(file ->
                                    MediaGallery.of(
                                            MediaGalleryItem.fromFile(file)
                                                    .withDescription(
                                                            cut(picture.alt(), LONGEST_ALT))));
            case Block.Paper(String hash, String name) ->
                    gallery.find(hash)
                            .map(bytes -> FileDisplay.fromFile(FileUpload.fromData(bytes, name)));
            case Block.Divider _ -> Optional.of(Separator.createDivider(Separator.Spacing.SMALL));
            case Block.Heading _, Block.Text _, Block.Small _, Block.Fields _, Block.Bar _ ->
                    Optional.empty();
        };
    }

    private Optional<FileUpload> upload(Block.Picture picture) {
        Optional<String> drawn = picture.drawn();
        if (drawn.isPresent()) {
            return gallery.find(drawn.get())
                    .map(bytes -> FileUpload.fromData(bytes, drawn.get() + ".png"));
        }
        String source = picture.source();
        return Optional.of(
                FileUpload.fromStreamSupplier(
                        source.substring(source.lastIndexOf('/') + 1),
                        () -> ViewPainter.class.getResourceAsStream(source)));
    }

    private static String words(Block block, Markdown markdown) {
        return switch (block) {
            case Block.Heading(var text) -> "### " + markdown.of(text);
            case Block.Text(var text) -> markdown.of(text);
            case Block.Small(var text) ->
                    markdown.of(text)
                            .lines()
                            .map(line -> Markdown.SMALL + line)
                            .collect(Collectors.joining("\n"));
            case Block.Fields(var fields) ->
                    fields.stream()
                            .map(field ->
                                    "**%s:** %s"
                                            .formatted(
                                                    markdown.of(field.name()),
                                                    markdown.of(field.value())))
                            .collect(Collectors.joining("\n"));
            case Block.Bar bar -> bar(bar, markdown);
            case Block.Picture(String _, String alt) -> markdown.of(Rich.plain(alt));
            case Block.Paper paper -> markdown.of(Rich.plain(paper.words()));
            case Block.Divider _ -> "";
        };
    }

    private static String bar(Block.Bar bar, Markdown markdown) {
        int full = Math.round((float) BAR_WIDTH * bar.value() / bar.max());
        int shown = bar.value() > 0 ? Math.max(1, full) : 0;
        return "%s `%s%s` %s"
                .formatted(
                        markdown.of(bar.label()),
                        "▰".repeat(shown),
                        "▱".repeat(BAR_WIDTH - shown),
                        markdown.of(bar.text()));
    }

    private List<ActionRow> rows(View view) {
        return view.rows().stream()
                .map(row -> row.stream().flatMap(control -> control(control).stream()).toList())
                .filter(row -> !row.isEmpty())
                .<ActionRow>map(ActionRow::of)
                .toList();
    }

    private Optional<ActionRowChildComponent> control(Control control) {
        return switch (control) {
            case Control.Button(String token, String label, Control.Style style) ->
                    Optional.of(Button.of(style(style), token, cut(label, LONGEST_LABEL)));
            case Control.Select(String token, String label, var options) ->
                    Optional.of(
                            StringSelectMenu.create(token)
                                    .setPlaceholder(cut(label, 150))
                                    .addOptions(options.stream().map(ViewPainter::option).toList())
                                    .build());
            case Control.Go(Place place, String label) ->
                    links.apply(place).map(link -> Button.link(link, cut(label, LONGEST_LABEL)));
        };
    }

    static SelectOption option(Control.Option option) {
        SelectOption plain = SelectOption.of(cut(option.label(), LONGEST_CHOICE), option.value());
        return option.hint().isEmpty()
                ? plain
                : plain.withDescription(cut(option.hint(), LONGEST_CHOICE));
    }

    private static ButtonStyle style(Control.Style style) {
        return switch (style) {
            case PRIMARY -> ButtonStyle.PRIMARY;
            case PLAIN -> ButtonStyle.SECONDARY;
            case GOOD -> ButtonStyle.SUCCESS;
            case DANGER -> ButtonStyle.DANGER;
        };
    }

    private static int colour(View.Tone tone) {
        return switch (tone) {
            case PLAIN -> 0x8a7f72;
            case GOOD -> 0x4f8a5b;
            case BAD -> 0xb4483c;
            case TURN -> 0xc9892b;
            case OVER -> 0x5f6b7a;
        };
    }

    /** At most so many characters, between whole ones. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        int end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + MORE;
    }
}

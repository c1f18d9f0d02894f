package dev.korchma.bot.lookup;

import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.rules.Content;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** Draws what the book says of one entry, from the rules themselves. */
@Component
public class Cards {

    private final Texts texts;

    Cards(Texts texts) {
        this.texts = texts;
    }

    public View.Builder draw(Entry entry, PackWords words) {
        Page page = new Page(words, texts);
        String id = entry.id();
        View.Builder view = View.of(View.Tone.PLAIN).heading(Rich.plain(words.name(id)));
        view.small(Rich.plain(subtitle(entry, words)));
        Card card = new Card(page);
        words.about(id).ifPresent(about -> view.text(Rich.plain(about)));
        words.pack()
                .library()
                .facts(id)
                .forEach((fact, said) -> card.field(words.name(fact), words.fact(fact, said)));
        Amounts amounts = write(entry, card);
        card.writeTo(view, amounts);
        BookText book = BookText.of(words.pack().texts(), id, words.language());
        if (book.isShort()) {
            view.text(Rich.plain(book.leaves().getFirst()));
        }
        return view.small(Rich.plain(credit(words)));
    }

    /** What it is called in the other language, and what it is. */
    private static String subtitle(Entry entry, PackWords words) {
        String own = words.name(entry.id());
        List<String> others =
                PackWords.namesOf(words.pack(), entry.id()).stream()
                        .filter(name -> !name.equals(own))
                        .toList();
        String kind = words.name(entry.shelf().kind());
        return others.isEmpty() ? kind : String.join(", ", others) + " · " + kind;
    }

    private String credit(PackWords words) {
        return texts.plain(
                words.language(),
                "lookup.credit",
                Map.of(
                        "game", words.game(),
                        "version", words.pack().version(),
                        "licence", words.pack().licence().id()));
    }

    private static Amounts write(Entry entry, Card card) {
        Page page = card.page();
        Content content = page.rules().content();
        Amounts anybody = Amounts.ofAnybody(page, 1);
        switch (entry.shelf().section()) {
            case ACTIONS ->
                    new ActionCard(card, anybody)
                            .write(Objects.requireNonNull(content.actions().get(entry.id())));
            case CREATURES -> {
                return new CreatureCard(card)
                        .write(Objects.requireNonNull(content.creatures().get(entry.id())));
            }
            case ITEMS ->
                    new ItemCard(card, anybody)
                            .write(Objects.requireNonNull(content.items().get(entry.id())));
            case EFFECTS -> {
                var effect = Objects.requireNonNull(content.effects().get(entry.id()));
                var lines = new EffectWords(page, anybody).lines(effect);
                lines.forEach(card::line);
                if (lines.isEmpty()) {
                    card.line(page.say("told-at-table"));
                }
            }
            case CHOICES -> new OptionCard(card, anybody).write(entry.id());
            case FEATURES -> new FeatureCard(card, anybody).write(entry.id());
        }
        return anybody;
    }
}

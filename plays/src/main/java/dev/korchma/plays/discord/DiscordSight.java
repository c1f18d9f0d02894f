package dev.korchma.plays.discord;

import dev.korchma.peers.discord.Seen;
import dev.korchma.peers.discord.SeenControl;
import dev.korchma.peers.discord.SeenFile;
import dev.korchma.peers.discord.SeenForm;
import dev.korchma.peers.discord.world.Channel;
import dev.korchma.plays.stage.Screen;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

/** What a Discord client shows, as a scene speaks of it. */
final class DiscordSight {

    private final Collection<String> people;
    private final String bot;

    /**
     * @param people whom a mention may name
     * @param bot the bot's own name
     */
    DiscordSight(Collection<String> people, String bot) {
        this.people = people;
        this.bot = bot;
    }

    Screen.Message message(Channel where, Seen seen) {
        List<String> labels = new ArrayList<>();
        StringBuilder text = new StringBuilder(speaker(seen)).append(plain(seen));
        for (SeenControl control : seen.controls()) {
            switch (control) {
                case SeenControl.Button button -> {
                    if (!button.disabled()) {
                        labels.add(button.label());
                    }
                }
                case SeenControl.Menu menu -> {
                    text.append('\n').append(menu.label());
                    menu.choices().forEach(choice -> labels.add(choice.label()));
                }
            }
        }
        boolean onlyYou = seen.ephemeral() || where.guild() == null;
        boolean pictured =
                seen.files().stream().anyMatch(file -> file.contentType().startsWith("image/"));
        return new Screen.Message(
                Long.toString(seen.id()),
                text.toString(),
                onlyYou,
                labels,
                seen.files().stream().map(SeenFile::name).toList(),
                pictured);
    }

    static Screen.Message message(SeenForm form) {
        StringBuilder text = new StringBuilder(form.title());
        List<String> labels = new ArrayList<>();
        form.fields()
                .forEach(field -> {
                    text.append('\n').append(field.label());
                    field.choices().forEach(choice -> labels.add(choice.label()));
                });
        return new Screen.Message("form-" + form.opener(), text.toString(), true, labels);
    }

    /** Whoever is neither a person nor the bot speaks through a webhook. */
    private String speaker(Seen seen) {
        boolean voice = !seen.author().equals(bot) && !people.contains(seen.author());
        return voice ? seen.author() + "\n" : "";
    }

    String plain(Seen seen) {
        return DiscordWords.plain(seen.lines(), people);
    }
}

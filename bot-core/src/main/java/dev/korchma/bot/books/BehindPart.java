package dev.korchma.bot.books;

import dev.korchma.bot.board.Offers;
import dev.korchma.bot.books.RulesMove.HeroMove;
import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.SettingsPanel;
import dev.korchma.bot.campaigns.SettingsPart;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.chat.Control;
import dev.korchma.bot.chat.Control.Button;
import dev.korchma.bot.chat.Control.Style;
import dev.korchma.bot.chat.Rich;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.rulebooks.PackWords;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Who is still played by rules of before, why, and what would bring them along. */
@Component
@Order(20)
final class BehindPart implements SettingsPart {

    private static final String BEHIND = "behind";
    private static final String ALONG = "along";

    /** So many are named. */
    private static final int HEROES = 8;

    private final CampaignRules rules;
    private final CampaignSettings settings;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final Members members;
    private final MoveWords words;
    private final Texts texts;

    BehindPart(
            CampaignRules rules,
            CampaignSettings settings,
            Heroes heroes,
            PinnedPacks packs,
            Members members,
            MoveWords words,
            Texts texts) {
        this.rules = rules;
        this.settings = settings;
        this.heroes = heroes;
        this.packs = packs;
        this.members = members;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public Part offered(long space, Language language, Offers offers) {
        // Rules are compared only where somebody is not played by them.
        if (heroes.everybody(space).stream().noneMatch(hero -> isBehind(space, hero))) {
            return Part.NOTHING;
        }
        List<HeroMove> behind = rules.behind(space);
        List<Rich> lines = new ArrayList<>();
        behind.stream().limit(HEROES).forEach(hero -> lines.add(line(space, hero, language)));
        if (behind.size() > HEROES) {
            Map<String, Object> more = Map.of("more", behind.size() - HEROES);
            lines.add(texts.rich(language, "books.behind-more", more));
        }
        return new Part(lines, controls(behind, language, offers));
    }

    private boolean isBehind(long space, Character hero) {
        String hash = settings.packHash(space);
        return !hero.pack().equals(hash) && hero.game().equals(packs.pinned(hash).id());
    }

    private Rich line(long space, HeroMove hero, Language language) {
        if (!hero.stays()) {
            return texts.rich(language, "books.behind-suits", Map.of("name", hero.name()));
        }
        Character there = heroes.find(space, hero.id()).orElseThrow();
        String why = words.reasons(hero, PackWords.of(packs.pinned(there.pack()), language));
        return texts.rich(language, "books.behind-stays", Map.of("name", hero.name(), "why", why));
    }

    private List<Control> controls(List<HeroMove> behind, Language language, Offers offers) {
        return behind.stream().allMatch(HeroMove::stays)
                ? List.of()
                : List.of(
                        new Button(
                                SettingsPanel.setting(offers, BEHIND, ALONG),
                                texts.plain(language, "books.bring-along"),
                                Style.PRIMARY));
    }

    @Override
    public boolean set(Call call, String what, String to) {
        if (!what.equals(BEHIND)) {
            return false;
        }
        rules.bringAlong(call, members.enter(call.where().space(), call.person().id()));
        return true;
    }
}

package dev.korchma.bot.characters;

import dev.korchma.bot.chat.Block;
import dev.korchma.bot.chat.View;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.command.No;
import dev.korchma.bot.command.Screen;
import dev.korchma.bot.herofile.HeroFileWriter;
import dev.korchma.bot.papers.FileNames;
import dev.korchma.bot.papers.Papers;
import dev.korchma.bot.people.Authority;
import dev.korchma.bot.people.Members;
import dev.korchma.bot.store.Outcome;
import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import dev.korchma.game.character.Character;
import dev.korchma.game.journal.MemberId;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Hands heroes out as files, to those they belong to. */
@Component
class HeroFiles {

    private final Games games;
    private final Papers papers;
    private final Members members;
    private final Authority authority;
    private final Texts texts;

    HeroFiles(Games games, Papers papers, Members members, Authority authority, Texts texts) {
        this.games = games;
        this.papers = papers;
        this.members = members;
        this.authority = authority;
        this.texts = texts;
    }

    Outcome hand(Call call, Character hero) {
        long space = call.where().space();
        MemberId me = members.enter(space, call.person().id());
        if (!hero.owner().equals(me) && !authority.leads(space, me)) {
            return No.because("hero.no.not-yours");
        }
        if (hero.fighting() != null) {
            return new No("hero.no.file-fighting", Map.of("name", hero.name()));
        }
        Block.Paper paper =
                papers.of(
                        FileNames.of(hero.name(), "hero") + ".json",
                        HeroFileWriter.write(hero, games.pinned(hero.pack())),
                        call.now());
        Language language = call.person().language();
        return new Screen(
                View.of(View.Tone.GOOD)
                        .text(texts.rich(language, "hero.file-of", Map.of("name", hero.name())))
                        .block(paper)
                        .small(texts.rich(language, "hero.file-what"))
                        .build());
    }
}

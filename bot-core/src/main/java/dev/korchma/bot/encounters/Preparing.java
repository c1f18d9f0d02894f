package dev.korchma.bot.encounters;

import dev.korchma.bot.campaigns.CampaignSettings;
import dev.korchma.bot.campaigns.Roles;
import dev.korchma.bot.characters.Heroes;
import dev.korchma.bot.command.Call;
import dev.korchma.bot.rulebooks.Pack;
import dev.korchma.bot.rulebooks.PinnedPacks;
import dev.korchma.bot.store.Outcome;
import dev.korchma.game.character.Character;
import dev.korchma.game.encounter.EncounterCommand;
import dev.korchma.game.encounter.Newcomer;
import dev.korchma.game.journal.DocumentId;
import dev.korchma.game.journal.MemberId;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Makes a fight ready: opens it, with the heroes of the campaign in it from the start. */
@Component
class Preparing {

    private final Fights fights;
    private final Roles roles;
    private final Heroes heroes;
    private final PinnedPacks packs;
    private final CampaignSettings settings;
    private final MasterScreen screen;
    private final DuelAnswers answers;

    Preparing(
            Fights fights,
            Roles roles,
            Heroes heroes,
            PinnedPacks packs,
            CampaignSettings settings,
            MasterScreen screen,
            DuelAnswers answers) {
        this.fights = fights;
        this.roles = roles;
        this.heroes = heroes;
        this.packs = packs;
        this.settings = settings;
        this.screen = screen;
        this.answers = answers;
    }

    Outcome open(Call call, String title) {
        DocumentId id = new DocumentId(UUID.randomUUID());
        Pack pack = packs.pin(settings.rules(call.where().space()));
        List<Newcomer> party = party(call.where().space(), pack);
        Fights.Went went =
                fights.carry(call, id, new EncounterCommand.Prepare(id, pack.hash(), title, party));
        return went instanceof Fights.Refused
                ? answers.outcome(went, call, id)
                : new Openings.Opened(title, screen.open(call, id, title));
    }

    /** The players' heroes of this game who are free to come. */
    private List<Newcomer> party(long space, Pack pack) {
        return roles.players(space).stream()
                .flatMap(player -> hero(space, player, pack).stream())
                .map(Newcomer::hero)
                .toList();
    }

    private Optional<Character> hero(long space, MemberId player, Pack pack) {
        return heroes.inUse(space, player, pack)
                .filter(hero -> !hero.retired() && hero.fighting() == null);
    }
}

package dev.korchma.peers.telegram.methods;

import dev.korchma.peers.telegram.delivery.Announcer;
import dev.korchma.peers.telegram.world.World;
import java.util.List;

/** Puts the subjects of the Bot API together. */
public final class BotApi {

    private BotApi() {}

    /**
     * @param privacy whether {@code getMe} reports privacy mode
     */
    public static MethodTable methods(World world, Announcer announcer, boolean privacy) {
        return new MethodTable(
                List.of(
                        new Profile(world, privacy).methods(),
                        new Sending(world).methods(),
                        new Editing(world, announcer).methods(),
                        new Whispers(world).methods(),
                        new Callbacks(world).methods(),
                        new Commands(world).methods(),
                        new Chats(world, announcer).methods(),
                        new Topics(world, announcer).methods()));
    }
}

package dev.korchma.peers;

import dev.korchma.peers.discord.DiscordPeer;
import dev.korchma.peers.discord.control.DiscordControl;
import dev.korchma.peers.telegram.TelegramOptions;
import dev.korchma.peers.telegram.TelegramPeer;
import java.util.Arrays;

/**
 * Both peers as a process of their own, which outlives a bot that is killed. Driven over HTTP below
 * {@code /_control} on the port of each.
 */
public final class PeersMain {

    private PeersMain() {}

    /**
     * @param args {@code discord=PORT telegram=PORT}, 0 for any free port, a peer not named is not
     *     started; {@code light} leaves Discord's description out, for load
     */
    public static void main(String[] args) throws InterruptedException {
        for (var arg : args) {
            if (arg.startsWith("discord=")) {
                discord(port(arg), Arrays.asList(args).contains("light"));
            } else if (arg.startsWith("telegram=")) {
                telegram(port(arg));
            }
        }
        Thread.currentThread().join();
    }

    private static void discord(int port, boolean light) {
        var options = DiscordPeer.Options.standard().onPort(port);
        var peer = DiscordPeer.start(light ? options.light() : options);
        peer.open(new DiscordControl(peer));
        System.out.println("discord " + peer.baseUrl());
    }

    private static void telegram(int port) {
        var peer = TelegramPeer.start(TelegramOptions.usual().port(port));
        System.out.println("telegram " + peer.url());
    }

    private static int port(String arg) {
        return Integer.parseInt(arg.substring(arg.indexOf('=') + 1));
    }
}

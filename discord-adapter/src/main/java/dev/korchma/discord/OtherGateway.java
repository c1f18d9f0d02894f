package dev.korchma.discord;

import net.dv8tion.jda.api.utils.ConcurrentSessionController;

/** Leads to a gateway other than Discord's, and keeps the same pauses between logins there. */
final class OtherGateway extends ConcurrentSessionController {

    private final String url;

    OtherGateway(String url) {
        this.url = url;
    }

    @Override
    public String getGateway() {
        return url;
    }
}

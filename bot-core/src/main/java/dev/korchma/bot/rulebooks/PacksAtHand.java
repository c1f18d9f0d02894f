package dev.korchma.bot.rulebooks;

import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The packs of this installation: those that ship, and those in the operator's folder. */
@Configuration(proxyBeanMethods = false)
class PacksAtHand {

    private static final Logger LOG = LoggerFactory.getLogger(PacksAtHand.class);

    /**
     * @param folder property {@code korchma.packs}; empty or absent for none
     */
    @Bean
    Packs packs(@Value("${korchma.packs:}") String folder) {
        Packs packs =
                folder.isBlank() || !Files.isDirectory(Path.of(folder))
                        ? Packs.shipped()
                        : Packs.with(Path.of(folder));
        packs.refused()
                .forEach((id, problems) -> LOG.warn("The pack {} is left out: {}", id, problems));
        return packs;
    }
}

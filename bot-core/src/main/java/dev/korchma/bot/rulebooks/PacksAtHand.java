package dev.korchma.bot.rulebooks;

import dev.korchma.bot.text.Language;
import dev.korchma.bot.text.Texts;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
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
    Packs packs(@Value("${korchma.packs:}") String folder, Texts texts) {
        if (folder.isBlank()) {
            return Packs.shipped();
        }
        if (!Files.isDirectory(Path.of(folder))) {
            LOG.warn("There is no folder {} (korchma.packs): only what ships is played", folder);
            return Packs.shipped();
        }
        Packs packs = Packs.with(Path.of(folder));
        ProblemWords words = new ProblemWords(texts, Language.EN);
        packs.refused().forEach((id, problems) -> leftOut(id, problems, words));
        return packs;
    }

    private static void leftOut(String id, List<PackProblem> problems, ProblemWords words) {
        LOG.warn(
                "The pack {} is left out:{}",
                id,
                problems.stream()
                        .map(problem -> System.lineSeparator() + "  " + words.line(problem))
                        .collect(Collectors.joining()));
    }
}

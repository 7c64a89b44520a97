package hearthside;

import hearthside.archive.DataKey;
import hearthside.archive.Opening;
import hearthside.archive.PasswordTable;
import hearthside.archive.Safe;
import hearthside.content.Article;
import hearthside.content.ContentCatalogue;
import hearthside.content.ContentStudio;
import hearthside.content.Refusal;
import hearthside.room.CleanUp;
import hearthside.room.Journal;
import hearthside.room.Retention;
import hearthside.room.Rooms;
import hearthside.room.Scripts;
import hearthside.security.Account;
import hearthside.security.Accounts;
import hearthside.sheet.Printer;
import hearthside.sheet.Proofs;
import hearthside.sheet.pdf.PageProofs;
import hearthside.sheet.pdf.Press;
import hearthside.sheet.pdf.Trial;
import hearthside.workshop.Drafting;
import hearthside.workshop.Drafting.Drafted;
import hearthside.workshop.Studio;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.Optional;
import java.util.random.RandomGenerator;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.context.MessageSourceAutoConfiguration;
import org.springframework.boot.autoconfigure.task.TaskExecutionAutoConfiguration;
import org.springframework.context.annotation.Bean;

/** What the house is built of: the parts that need a clock, chance, or each other. */
@SpringBootApplication(exclude = {MessageSourceAutoConfiguration.class, TaskExecutionAutoConfiguration.class})
public class House {
    /** For the build alone, which wires the house beforehand; {@link Serve} is how it is opened. */
    public static void main(String[] args) {
        new Serve().house().run(args);
    }

    @Bean
    InstantSource clock() {
        return InstantSource.system();
    }

    @Bean
    RandomGenerator chance() {
        return new SecureRandom();
    }

    @Bean
    Safe safe(Opening opening) {
        return opening.safe();
    }

    @Bean
    DataSource dataSource(Safe safe) {
        return safe.source();
    }

    @Bean
    DataKey key(Safe safe) {
        return safe.key();
    }

    @Bean
    ContentCatalogue content(@Value("${hearthside.content}") Path folder, InstantSource clock) {
        return new ContentCatalogue(folder, clock, new Trial());
    }

    @Bean
    Studio studio(@Value("${hearthside.content}") Path folder, ContentCatalogue content) {
        return new ContentStudio(folder, content);
    }

    /** The page that offers it knows nothing of how an article is read. */
    @Bean
    Drafting drafting() {
        return (article, language, speech) -> switch (Article.read(article)) {
            case Article read -> new Drafted.Files(read.in(language).folder(Article.USUAL_MINUTES));
            case Refusal refusal -> new Drafted.Unfit(refusal.in(speech));
        };
    }

    @Bean
    Printer printer() {
        return new Press();
    }

    @Bean
    Proofs proofs() {
        return new PageProofs();
    }

    /** Accounts live in the archive, which knows nothing of sign-in. */
    @Bean
    Accounts accounts(PasswordTable passwords) {
        return new Accounts() {
            @Override
            public Optional<Account> find(String name) {
                return passwords.hash(name).map(hash -> new Account(name, Optional.of(hash)));
            }

            @Override
            public void setPassword(String name, String hash) {
                passwords.keep(name, hash);
            }
        };
    }

    @Bean
    Rooms rooms(Journal journal, Scripts scripts, InstantSource clock, RandomGenerator chance) {
        return new Rooms(journal, scripts, clock, chance);
    }

    @Bean
    Retention retention(@Value("${hearthside.keep-days:" + Retention.USUAL_DAYS + "}") int days) {
        return new Retention(days);
    }

    @Bean
    CleanUp cleanUp(Rooms rooms, Retention retention, InstantSource clock) {
        return new CleanUp(rooms, retention, clock, System::nanoTime);
    }
}

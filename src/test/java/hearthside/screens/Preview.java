package hearthside.screens;

import hearthside.Hearthside;
import hearthside.MemoryJournal;
import hearthside.Sample;
import hearthside.room.Catalogue;
import hearthside.room.Retention;
import hearthside.room.Rooms;
import hearthside.security.Accounts;
import hearthside.security.MemoryAccounts;
import hearthside.security.SignInLink;
import hearthside.sheet.Printer;
import hearthside.sheet.pdf.Press;
import java.time.InstantSource;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;

/** The screens on the sample workshop, without a database: for looking at them while building. */
@SpringBootApplication(scanBasePackages = {"hearthside.screens", "hearthside.security"})
@ComponentScan(
        basePackages = {"hearthside.screens", "hearthside.security"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = Hearthside.class))
public class Preview {
    public static void main(String[] args) {
        var context = SpringApplication.run(Preview.class, args);
        var port = context.getEnvironment().getProperty("local.server.port", "8080");
        System.out.println(context.getBean(SignInLink.class).url("http://localhost:" + port));
    }

    @Bean
    Rooms rooms() {
        var rooms = Sample.rooms(new MemoryJournal(), InstantSource.system());
        Sample.room(rooms);
        return rooms;
    }

    @Bean
    Retention retention() {
        return new Retention(Retention.USUAL_DAYS);
    }

    @Bean
    Catalogue catalogue() {
        return Sample.catalogue();
    }

    @Bean
    Printer printer() {
        return new Press();
    }

    @Bean
    Accounts accounts() {
        return new MemoryAccounts();
    }
}

package hearthside.architecture;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.Route;
import hearthside.room.LiveRoom;
import hearthside.room.RoomState;
import java.io.IOException;
import java.io.InputStream;
import java.util.Properties;

/** The map of docs/architecture.md, as tests. */
@AnalyzeClasses(
        packages = "hearthside",
        importOptions = {ImportOption.DoNotIncludeTests.class, RulesOfTheHouseTest.Written.class})
class RulesOfTheHouseTest {
    /** Leaves out what the build generates to wire the house. */
    static final class Written implements ImportOption {
        @Override
        public boolean includes(Location location) {
            return !location.contains("__") && !location.contains("$$");
        }
    }

    private static final String[] PURE = {
        "hearthside.workshop", "hearthside.room", "hearthside.ballot", "hearthside.couple", "hearthside.sheet"
    };

    @ArchTest
    static final ArchRule purePackagesKnowOnlyJavaAndEachOther = classes()
            .that()
            .resideInAnyPackage(PURE)
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "java..",
                    "org.jspecify..",
                    "org.bouncycastle..",
                    "hearthside.workshop",
                    "hearthside.room",
                    "hearthside.ballot",
                    "hearthside.couple",
                    "hearthside.sheet");

    @ArchTest
    static final ArchRule onlyBallotsKnowCryptography = noClasses()
            .that()
            .resideInAnyPackage("hearthside.workshop", "hearthside.room", "hearthside.couple", "hearthside.sheet")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.bouncycastle..");

    @ArchTest
    static final ArchRule vaadinOnlyOnScreens = noClasses()
            .that()
            .resideOutsideOfPackages("hearthside.screens..", "hearthside.security..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("com.vaadin..");

    @ArchTest
    static final ArchRule pdfOnlyWherePagesAreSet = noClasses()
            .that()
            .resideOutsideOfPackage("hearthside.sheet.pdf..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.apache.pdfbox..", "org.apache.fontbox..");

    @ArchTest
    static final ArchRule markdownOnlyWhereContentIsRead = noClasses()
            .that()
            .resideOutsideOfPackage("hearthside.content..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.commonmark..");

    @ArchTest
    static final ArchRule sqlOnlyInTheArchive = noClasses()
            .that()
            .resideOutsideOfPackages("hearthside.archive..", "hearthside")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "java.sql..", "javax.sql..", "org.springframework.jdbc..", "org.h2..", "org.flywaydb..");

    /** The build wires the house (docs/decisions/024): what depends on how it is started must be asked while it runs. */
    @ArchTest
    static final ArchRule nothingIsWiredOnACondition = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework.boot.autoconfigure.condition..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.context.annotation.Profile");

    /** These would do nothing here: nobody looks through the parts for them (docs/decisions/024). */
    @ArchTest
    static final ArchRule noAnnotationIsLeftUnread = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.scheduling.annotation..",
                    "org.springframework.transaction.annotation..",
                    "org.springframework.cache.annotation..",
                    "org.aspectj..",
                    "jakarta.validation..");

    /** Vaadin opens only the classes on this list. */
    @ArchTest
    static void everyPageIsOnTheListOfPages(JavaClasses house) throws IOException {
        Properties list = new Properties();
        try (InputStream in = RulesOfTheHouseTest.class.getResourceAsStream("/META-INF/VAADIN/package.properties")) {
            list.load(in);
        }
        assertThat(list.getProperty("vaadin.allowed-packages").split(",\\s*"))
                .containsExactlyInAnyOrderElementsOf(house.stream()
                        .filter(part -> part.isAnnotatedWith(Route.class)
                                || part.isAssignableTo(HasErrorParameter.class)
                                || part.isAssignableTo(AppShellConfigurator.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @ArchTest
    static final ArchRule adaptersDoNotKnowEachOther = slices().matching(
                    "hearthside.(content|archive|phone|rehearsal|screens|security|sheet.pdf)..")
            .should()
            .notDependOnEachOther()
            // The settings page sets a password, and asks the one place that knows what a good one is.
            .ignoreDependency(resideInAPackage("hearthside.screens.rooms"), resideInAPackage("hearthside.security"));

    /** What simulated people know of a vote is what the urn's page tells a phone. */
    @ArchTest
    static final ArchRule aRehearsalComesByTheDoor = noClasses()
            .that()
            .resideInAPackage("hearthside.rehearsal..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("hearthside.ballot..", "hearthside.couple..");

    @ArchTest
    static final ArchRule screensDoNotKnowEachOther =
            slices().matching("hearthside.screens.(*)..").should().notDependOnEachOther();

    @ArchTest
    static final ArchRule thereAreNoCircles =
            slices().matching("hearthside.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule aRoomHasOneWriter = noClasses()
            .that()
            .doNotBelongToAnyOf(LiveRoom.class, RoomState.class)
            .should()
            .callMethod(
                    RoomState.class,
                    "after",
                    hearthside.room.Command.class,
                    hearthside.room.Agenda.class,
                    java.time.Instant.class);

    @ArchTest
    static final ArchRule screensStartNoThreads = noClasses()
            .that()
            .resideInAPackage("hearthside.screens..")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Thread.class)
            .orShould()
            .dependOnClassesThat()
            .resideInAnyPackage("java.util.concurrent");

    @ArchTest
    static final ArchRule nothingIsStaticAndChangeable = noFields()
            .that()
            .areDeclaredInClassesThat()
            .resideInAPackage("hearthside.screens..")
            .should()
            .beStatic()
            .andShould()
            .notHaveModifier(JavaModifier.FINAL);

    @ArchTest
    static final ArchRule nothingIsInjectedIntoFields =
            noFields().should().beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired");
}

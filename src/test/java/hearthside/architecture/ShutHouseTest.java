package hearthside.architecture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What our own code never does, so that nobody can make it do so with what they type. */
@AnalyzeClasses(packages = "hearthside", importOptions = ImportOption.DoNotIncludeTests.class)
class ShutHouseTest {
    /** But for itself, on loopback: the guests of a rehearsal, the start that Java takes notes of, and who asks for a backup. */
    @ArchTest
    static final ArchRule itCallsNobody = noClasses()
            .that()
            .resideOutsideOfPackage("hearthside.rehearsal")
            .and()
            .haveNameNotMatching("hearthside\\.(WarmUp|archive\\.(DoorPlate|BackupDoor|Backups)).*")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "java.rmi..", "javax.naming..", "jakarta.mail..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.Socket")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.net.URLConnection")
            .orShould()
            .callMethod("java.net.URL", "openStream")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("org.springframework.web.client.RestClient");

    @ArchTest
    static final ArchRule itStartsNoProgram = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(ProcessBuilder.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String.class)
            .orShould()
            .callMethod(Runtime.class, "exec", String[].class);

    @ArchTest
    static final ArchRule itEvaluatesNothing = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.script..", "org.springframework.expression..", "jakarta.el..", "groovy..", "javax.tools..");

    @ArchTest
    static final ArchRule itBringsNoObjectsBackFromBytes = noClasses()
            .should()
            .dependOnClassesThat()
            .areAssignableTo(java.io.ObjectInputStream.class)
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("java.beans.XMLDecoder");

    @ArchTest
    static final ArchRule itReadsNoXml = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "javax.xml.parsers..",
                    "javax.xml.stream..",
                    "javax.xml.transform..",
                    "javax.xml.xpath..",
                    "org.xml.sax..");
}

package io.github.gnlc.testing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** What the packages of the kit may use, and what the kit promises never to do. */
class KitArchitectureTest {
  private static final String ROOT = "io.github.gnlc.";
  private static final String[] PACKAGES = {ROOT + "testing", ROOT + "jqwik", ROOT + "junit"};

  private static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(PACKAGES);

  @Test
  void seesTheKitAndMarksItsPackagesForNulls() {
    assertThat(CLASSES.contain(Samples.class)).isTrue();
    assertThat(CLASSES.contain(KitArchitectureTest.class)).isFalse();
    for (String name : PACKAGES) {
      assertThat(CLASSES.getPackage(name).isAnnotatedWith(NullMarked.class))
          .as(name)
          .isTrue();
    }
  }

  /** So that nothing breaks for users who have neither jqwik nor JUnit. */
  @Test
  void usesTestLibrariesInTheirPackagesOnly() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "jqwik")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.jqwik..", ROOT + "jqwik")
        .check(CLASSES);
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + "junit")
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("org.junit..", ROOT + "junit")
        .check(CLASSES);
  }

  @Test
  void usesNothingInternalNorTheNetworkNorALog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ROOT + "internal..",
            "java.lang.reflect..",
            "java.net..",
            "java.util.logging..",
            "org.slf4j..",
            "com.fasterxml.jackson..")
        .check(CLASSES);
    noClasses()
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  /** The language of the machine may write 2015 in digits of its own. */
  @Test
  void writesNumbersAndCasesInNoLanguageOfTheMachine() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void keepsNoGlobalState() {
    fields().that().areStatic().should().beFinal().check(CLASSES);
  }
}

package io.github.gnlc;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.PrintStream;
import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

/** The order of the packages, and what the library promises never to do. */
class ArchitectureTest {
  private static final String ROOT = "io.github.gnlc";

  /** The packages, lowest first; the empty name is that of the root. */
  private static final List<String> ORDER = List.of(
      "internal.text",
      "error",
      "internal.value",
      "model",
      "dataset",
      "internal.table",
      "internal.schema",
      "internal.conclusion",
      "internal.mapping",
      "internal.names",
      "internal.snapshot",
      "internal.check",
      "internal.io",
      "internal.time",
      "internal.overlay",
      "internal.query",
      "query",
      "explain",
      "name",
      "history",
      "rule",
      "audit",
      "",
      "diff",
      "json",
      "export",
      "validation");

  static final JavaClasses CLASSES = new ClassFileImporter()
      .withImportOption(new ImportOption.DoNotIncludeTests())
      .importPackages(ROOT);

  @Test
  void seesTheLibrary() {
    assertThat(CLASSES.contain(Gnlc.class)).isTrue();
    assertThat(CLASSES.contain(ArchitectureTest.class)).isFalse();
  }

  /** A package uses only those before it, so there is no cycle of packages. */
  @Test
  void usesNoPackageFromAbove() {
    List<String> used = new ArrayList<>();
    for (JavaClass javaClass : CLASSES) {
      for (Dependency dependency : javaClass.getDirectDependenciesFromSelf()) {
        JavaClass target = dependency.getTargetClass().getBaseComponentType();
        if (target.getPackageName().startsWith(ROOT)
            && ORDER.indexOf(packageOf(target)) > ORDER.indexOf(packageOf(javaClass))) {
          used.add(dependency.getDescription());
        }
      }
    }
    assertThat(used).isEmpty();
  }

  @Test
  void theOrderHasEveryPackage() {
    assertThat(CLASSES.stream().map(ArchitectureTest::packageOf).distinct())
        .containsExactlyInAnyOrderElementsOf(ORDER);
  }

  /** The name of a package below the root; empty for the root. */
  private static String packageOf(JavaClass javaClass) {
    String name = javaClass.getPackageName();
    return name.equals(ROOT) ? "" : name.substring(ROOT.length() + 1);
  }

  @Test
  void readsAndWritesFilesWithJacksonAndNothingElse() {
    noClasses()
        .that(resideOutsideOfPackages(packages("export", "internal.io")))
        .should()
        .dependOnClassesThat(resideInAPackage("com.fasterxml.jackson..")
            .and(resideOutsideOfPackage("com.fasterxml.jackson.annotation")))
        .check(CLASSES);
  }

  /** Jakarta Validation is optional: but for the constraints themselves, nothing needs it. */
  @Test
  void needsJakartaValidationForConstraintsAlone() {
    List<String> constraints = List.of(
        ROOT + ".validation.LearningCity",
        ROOT + ".validation.LearningCityCountry",
        ROOT + ".validation.LearningCityCountryValidator",
        ROOT + ".validation.LearningCityValidator",
        ROOT + ".validation.LearningCityValidatorFactory");
    noClasses()
        .that(not(describe(
            "are constraints",
            javaClass -> constraints.contains(outermost(javaClass).getFullName()))))
        .should()
        .dependOnClassesThat(resideInAPackage("jakarta..")
            .or(describe(
                "are constraints",
                javaClass -> constraints.contains(outermost(javaClass).getFullName()))))
        .check(CLASSES);
  }

  @Test
  void knowsNoTestLibrary() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("net.jqwik..", "org.junit..")
        .check(CLASSES);
  }

  @Test
  void doesNotLog() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.util.logging..", "org.slf4j..", "org.apache..")
        .orShould()
        .dependOnClassesThat()
        .haveFullyQualifiedName("java.lang.System$Logger")
        .check(CLASSES);
  }

  @Test
  void neitherPrintsNorExitsButInPrograms() {
    noClasses()
        .that(are(not(programs())))
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .orShould()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "exit", int.class)
        .orShould()
        .callMethod(Runtime.class, "halt", int.class)
        .orShould()
        .callMethodWhere(target(name("printStackTrace")))
        .check(CLASSES);
  }

  /** The machine's language may write 2015 in digits of its own. */
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
        .callMethod(PrintStream.class, "printf", String.class, Object[].class)
        .orShould()
        .callMethod(PrintStream.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CLASSES);
  }

  @Test
  void doesNotReflect() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.lang.reflect..", "sun.misc..", "sun.reflect..")
        .orShould()
        .callMethod(Class.class, "forName", String.class)
        .orShould()
        .callMethod(Class.class, "forName", String.class, boolean.class, ClassLoader.class)
        .orShould()
        .callMethodWhere(target(name("loadClass")))
        .check(CLASSES);
  }

  @Test
  void usesNoNetwork() {
    noClasses()
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage("java.net..", "javax.net..", "java.rmi..")
        .check(CLASSES);
  }

  @Test
  void marksEveryPackageForNulls() {
    assertThat(CLASSES.getPackage(ROOT).getSubpackagesInTree())
        .filteredOn(javaPackage -> !javaPackage.getClasses().isEmpty())
        .isNotEmpty()
        .allSatisfy(javaPackage ->
            assertThat(isNullMarked(javaPackage)).as(javaPackage.getName()).isTrue());
    assertThat(isNullMarked(CLASSES.getPackage(ROOT))).isTrue();
  }

  @Test
  void hasOnlyFinalFieldsInTypesOfTheModel() {
    fields()
        .that()
        .areDeclaredInClassesThat(resideInAPackage(ROOT + ".model..")
            .and(assignableTo(Serializable.class))
            .and(not(builders())))
        .and()
        .doNotHaveName("initShim") // of Immutables, and null once a value is built
        .should()
        .beFinal()
        .check(CLASSES);
  }

  @Test
  void makesEveryTypeOfTheModelSerializable() {
    classes()
        .that(resideInAPackage(ROOT + ".model.."))
        .and()
        .arePublic()
        .and(not(builders()))
        .and()
        .areTopLevelClasses()
        .should()
        .beAssignableTo(Serializable.class)
        .check(CLASSES);
  }

  @Test
  void sharesNoStateThatCanChange() {
    noFields()
        .that()
        .areStatic()
        .and()
        .arePublic()
        .should()
        .notBeFinal()
        .orShould()
        .haveRawType(mutable())
        .check(CLASSES);
  }

  /** The one static field that changes is the default network, opened once. */
  @Test
  void keepsNoGlobalStateButTheDefaultNetwork() {
    fields()
        .that()
        .areStatic()
        .and()
        .areDeclaredInClassesThat(not(assignableTo(DefaultNetwork.class)))
        .should()
        .beFinal()
        .check(CLASSES);
  }

  /** What is run from a command line, such as the compiler of datasets. */
  private static DescribedPredicate<JavaClass> programs() {
    return describe(
        "programs", javaClass -> javaClass.tryGetMethod("main", String[].class).isPresent());
  }

  private static DescribedPredicate<JavaClass> builders() {
    return describe("builders", javaClass -> javaClass.getName().endsWith("Builder"));
  }

  private static DescribedPredicate<JavaClass> mutable() {
    return describe(
        "a type that can change",
        type -> type.isArray()
            || (type.getPackageName().startsWith("java.util")
                && !type.getName().startsWith("java.util.Optional")));
  }

  private static JavaClass outermost(JavaClass javaClass) {
    return javaClass.getEnclosingClass().map(ArchitectureTest::outermost).orElse(javaClass);
  }

  private static boolean isNullMarked(JavaPackage javaPackage) {
    return javaPackage.isAnnotatedWith(NullMarked.class);
  }

  private static String[] packages(String... names) {
    String[] packages = new String[names.length];
    for (int i = 0; i < names.length; i++) {
      packages[i] = ROOT + "." + names[i] + "..";
    }
    return packages;
  }
}

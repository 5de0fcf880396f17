package dev.headrace.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

final class HabitsTest {
    private static final String[] PURE = {
        "dev.headrace.diagnostics..",
        "dev.headrace.ir..",
        "dev.headrace.syntax..",
        "dev.headrace.compiler..",
        "dev.headrace.stdlib..",
        "dev.headrace.kernels..",
        "dev.headrace.metrics.."
    };

    @Test
    void onlyProgramsSpeakToTheConsole() {
        classes()
                .that()
                .resideOutsideOfPackages(
                        "dev.headrace.cli..",
                        "dev.headrace.target.beam.job..",
                        "dev.headrace.worker.main..",
                        "dev.headrace.bench..")
                .should(new Avoids("the console", Banned.CONSOLE))
                .check(ProductClasses.ALL);
    }

    @Test
    void nothingDependsOnTheMachinesLanguage() {
        classes()
                .that()
                .resideOutsideOfPackage("dev.headrace.syntax.internal..")
                .should(new Avoids("the default locale, zone and charset", Banned.DEFAULT_LOCALE_AND_CHARSET))
                .check(ProductClasses.ALL);
    }

    @Test
    void meaningDependsOnNeitherClockNorChance() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should(new Avoids("clock, chance and environment", Banned.CHANCE_AND_CLOCK))
                .check(ProductClasses.ALL);
    }

    @Test
    void noCollectionHasARandomOrder() {
        classes()
                .should(new Avoids("collections of random order", Banned.RANDOM_ORDER))
                .check(ProductClasses.ALL);
    }

    @Test
    void recordsOfTheCompilerCannotChange() {
        classes()
                .that(new Records())
                .and()
                .resideInAnyPackage(PURE)
                .and()
                .resideOutsideOfPackage("dev.headrace.kernels..")
                .should(new RecordsAreImmutable())
                .check(ProductClasses.ALL);
    }

    @Test
    void sealedFamiliesHaveVisitors() {
        classes()
                .that()
                .resideInAnyPackage(PURE)
                .should(new SealedFamiliesHaveVisitors())
                .check(ProductClasses.ALL);
    }

    private static final class Records extends com.tngtech.archunit.base.DescribedPredicate<JavaClass> {
        Records() {
            super("are records");
        }

        @Override
        public boolean test(JavaClass javaClass) {
            return javaClass.isRecord();
        }
    }
}

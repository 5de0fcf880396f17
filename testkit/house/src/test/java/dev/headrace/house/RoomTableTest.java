package dev.headrace.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import org.junit.jupiter.api.Test;

final class RoomTableTest {
    @Test
    void everyClassUsesOnlyWhatItsRoomMayImport() {
        classes().should(new StaysInItsRoom(Rooms.TABLE)).check(ProductClasses.ALL);
    }

    @Test
    void theProductIsReallyLookedAt() {
        assertThat(ProductClasses.ALL.stream().map(JavaClass::getPackageName))
                .contains(
                        "dev.headrace.diagnostics",
                        "dev.headrace.ir.draft",
                        "dev.headrace.syntax",
                        "dev.headrace.compiler",
                        "dev.headrace.target.local",
                        "dev.headrace.cli");
    }

    @Test
    void noPackageIsNamedAfterNothing() {
        assertThat(ProductClasses.ALL.stream()
                        .map(JavaClass::getPackageName)
                        .filter(name -> name.matches(".*\\.(utils?|common|impl|misc|helpers?)(\\..*)?")))
                .isEmpty();
    }
}

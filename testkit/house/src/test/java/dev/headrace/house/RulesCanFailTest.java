package dev.headrace.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import dev.headrace.house.planted.here.Trespasser;
import dev.headrace.house.planted.there.Chatterbox;
import dev.headrace.house.planted.there.CopiedRecord;
import dev.headrace.house.planted.there.Neighbour;
import dev.headrace.house.planted.there.OpenRecord;
import dev.headrace.house.planted.there.Unvisited;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Each rule finds the offence planted for it, and nothing where there is none. */
final class RulesCanFailTest {
    private static final String HERE = Trespasser.class.getPackageName();
    private static final String THERE = Neighbour.class.getPackageName();

    @Test
    void aForeignRoomAndAForeignLibraryAreFound() {
        Rooms closed = new Rooms(List.of(new Room(HERE, List.of(), List.of()), new Room(THERE, List.of(), List.of())));
        assertThat(findings(new StaysInItsRoom(closed), Trespasser.class))
                .anySatisfy(line -> assertThat(line).contains("Neighbour"))
                .anySatisfy(line -> assertThat(line).contains("JavaClass"));
    }

    @Test
    void whatTheTableAllowsIsFree() {
        Rooms open = new Rooms(List.of(
                new Room(HERE, List.of(THERE), List.of("com.tngtech.archunit")),
                new Room(THERE, List.of(), List.of())));
        assertThat(findings(new StaysInItsRoom(open), Trespasser.class, Neighbour.class))
                .isEmpty();
    }

    @Test
    void aClassOutsideTheTableIsFound() {
        assertThat(findings(new StaysInItsRoom(new Rooms(List.of())), Neighbour.class))
                .singleElement()
                .asString()
                .contains("in no room");
    }

    @Test
    void anInnerRoomIsNotOpenedByItsOuterRoom() {
        Rooms rooms = Rooms.TABLE;
        Room cli = rooms.of("dev.headrace.cli").orElseThrow();
        Room local = rooms.of("dev.headrace.target.local").orElseThrow();
        assertThat(rooms.mayUse(cli, "dev.headrace.target.local")).isTrue();
        assertThat(rooms.mayUse(local, "dev.headrace.target.tck")).isFalse();
        assertThat(rooms.mayUse(local, "dev.headrace.target.submission")).isTrue();
    }

    @Test
    void theConsoleTheLocaleTheClockAndTheOrderAreFound() {
        assertThat(findings(new Avoids("it", Banned.CONSOLE), Chatterbox.class)).hasSize(1);
        assertThat(findings(new Avoids("it", Banned.DEFAULT_LOCALE_AND_CHARSET), Chatterbox.class))
                .hasSize(3);
        assertThat(findings(new Avoids("it", Banned.CHANCE_AND_CLOCK), Chatterbox.class))
                .hasSize(1);
        assertThat(findings(new Avoids("it", Banned.RANDOM_ORDER), Chatterbox.class))
                .hasSize(1);
    }

    @Test
    void recordsThatCanChangeAreFound() {
        assertThat(findings(new RecordsAreImmutable(), OpenRecord.class)).hasSize(3);
        assertThat(findings(new RecordsAreImmutable(), CopiedRecord.class)).isEmpty();
    }

    @Test
    void aFamilyWithoutVisitorIsFound() {
        assertThat(findings(new SealedFamiliesHaveVisitors(), Unvisited.class)).hasSize(1);
    }

    private static List<String> findings(ArchCondition<JavaClass> condition, Class<?>... planted) {
        JavaClasses classes = new ClassFileImporter().importClasses(planted);
        return classes()
                .should(condition)
                .allowEmptyShould(false)
                .evaluate(classes)
                .getFailureReport()
                .getDetails();
    }
}

package dev.headrace.examples;

import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.cli.Main;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From rows to a registered model, with real trainings in processes of their own. */
class TrainAndJudgeTest {

    @TempDir
    private Path folder;

    private String before = "";
    private String said = "";

    @BeforeEach
    void home() throws IOException {
        before = System.getProperty("headrace.trainers", "");
        Path home = Files.createDirectories(folder.resolve("trainers/xgboost"));
        Files.write(
                home.resolve("class.path"),
                List.of(System.getProperty("java.class.path").split(java.io.File.pathSeparator)));
        System.setProperty("headrace.trainers", folder.resolve("trainers").toString());
        Claims.of(1500, 3).write(folder.resolve("claims.csv"));
    }

    @AfterEach
    void back() {
        if (before.isEmpty()) {
            System.clearProperty("headrace.trainers");
        } else {
            System.setProperty("headrace.trainers", before);
        }
    }

    private void pipeline(String required) throws IOException {
        Files.writeString(folder.resolve("claims.mlflow"), """
                package claims
                schema Claim {
                  id:     Int
                  client: String  @entity
                  at:     Instant @event_time
                  amount: Float
                  paid:   Float?
                  calls:  Int
                  fraud:  Bool    @label
                }
                source claims: Claim { batch = csv("claims.csv", zone = "UTC", null = [""]) }
                dataset inputs from claims { keep id, at, amount, paid, calls }
                label is_fraud for inputs horizon 0s rare = fraud
                split parts of inputs by at { train = 60%, valid = 20%, test = 20% }
                fit filled on parts.train { impute paid }
                model trees predicts is_fraud from parts.train validate parts.valid {
                  inputs  = [amount, paid, calls]
                  using filled
                  trainer = xgboost(rounds = 20, seed = 1)
                  search grid { max_depth in [1, 4], learning_rate in [0.1, 0.3], parallel = 2, maximise auc_pr }
                }
                gate promote trees on parts.test {
                  require auc_pr >= REQUIRED
                  require recall at precision 80% > 0%
                  then register stage production
                }
                """.replace("REQUIRED", required));
    }

    private int headrace(String... arguments) {
        StringWriter out = new StringWriter();
        StringWriter err = new StringWriter();
        int code = Main.run(arguments, new PrintWriter(out, true), new PrintWriter(err, true));
        said = out + "\n" + err;
        return code;
    }

    private int promote() {
        return headrace("run", folder.resolve("claims.mlflow").toString(), "promote");
    }

    private byte[] model() throws IOException {
        return Files.readAllBytes(folder.resolve(".headrace/steps/train.trees/model/model.json"));
    }

    @Test
    void aGateThatIsPassedRegistersTheBestTrial() throws IOException {
        pipeline("0.6");
        assertThat(promote()).as(said).isZero();
        assertThat(said)
                .contains("trees: trial 4 of 4: auc_pr")
                .contains("gate `promote` was passed by `trees`")
                .contains("registered as `claims.trees:1`, which stands at `production`");
        assertThat(headrace("models", "--project", folder.toString())).isZero();
        assertThat(said).contains("claims.trees").contains("production");
        assertThat(headrace("models", "show", "claims.trees@production", "--project", folder.toString()))
                .isZero();
        assertThat(said).contains("auc_pr").contains("calls: 900 numbers, 0 missing, mean ");
        byte[] first = model();

        // Nothing has changed, so nothing is trained again, and the same model is the same version.
        assertThat(promote()).as(said).isZero();
        assertThat(said).contains("kept    trees").contains("registered as `claims.trees:1`");
        assertThat(model()).isEqualTo(first);

        // The same definition and rows give the same bytes.
        Files.delete(folder.resolve(".headrace/steps/train.trees/model/model.json"));
        deleteTrials();
        assertThat(promote()).as(said).isZero();
        assertThat(said).contains("trained trees");
        assertThat(model()).isEqualTo(first);
    }

    private void deleteTrials() throws IOException {
        try (var files = Files.walk(folder.resolve(".headrace/steps/train.trees/trials"))) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    @Test
    void aGateThatIsNotPassedRegistersNothing() throws IOException {
        pipeline("0.9999");
        assertThat(promote()).as(said).isEqualTo(3);
        assertThat(said)
                .contains("error[HR0713]: `trees` did not pass gate `promote`")
                .contains("does not hold: auc_pr is")
                .contains("holds: recall at precision 0.8 is")
                .contains("nothing was registered");
        assertThat(folder.resolve(".headrace/models")).doesNotExist();
    }

    @Test
    void aTrainerThatIsNotHereIsNamed() throws IOException {
        pipeline("0.6");
        System.setProperty("headrace.trainers", folder.resolve("nowhere").toString());
        assertThat(promote()).isEqualTo(3);
        assertThat(said).contains("error[HR0502]: trainer `xgboost` is not installed here");
    }

    @Test
    void otherEnginesSayThatTheyDoNotTrain() throws IOException {
        pipeline("0.6");
        assertThat(headrace("run", folder.resolve("claims.mlflow").toString(), "promote", "--target", "beam.direct"))
                .isEqualTo(1);
        assertThat(said).contains("HR0501").contains("does not train `trees`").contains("run it on local");
    }
}

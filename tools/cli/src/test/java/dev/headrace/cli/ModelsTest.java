package dev.headrace.cli;

import static dev.headrace.cli.Cli.headrace;
import static org.assertj.core.api.Assertions.assertThat;

import dev.headrace.registry.model.ModelVersion;
import dev.headrace.registry.model.Sample;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the commands say of registered models. */
class ModelsTest {

    private static final String NAME = Sample.NAME;

    @TempDir
    Path scratch;

    private Path project;

    @BeforeEach
    void project() throws IOException {
        project = Files.createDirectory(scratch.resolve("project"));
    }

    @Test
    void nothingIsRegisteredAtFirst() throws IOException {
        assertThat(models(Exit.OK).err()).isEqualTo("no model is registered in this folder\n");
        JsonContractTest.fits("models", models(Exit.OK, "--json").out());
        assertThat(models(Exit.RUN_FAILED, "show", NAME).err())
                .contains("error[HR0740]: no model `bank.fraud.fraud_net` is registered");
    }

    @Test
    void versionsArePromotedAndRolledBack() throws IOException {
        Sample.register(project, scratch, "w1");
        Sample.register(project, scratch, "w2");
        assertThat(models(Exit.OK, "promote", NAME + ":1", "production").err())
                .isEqualTo("bank.fraud.fraud_net:1 now stands at production\n");
        assertThat(models(Exit.OK, "promote", NAME + ":1", "production").err())
                .isEqualTo("bank.fraud.fraud_net:1 stands at production already\n");
        models(Exit.OK, "promote", NAME + ":2", "production");
        models(Exit.OK, "promote", NAME + "@production", "shadow");
        assertThat(models(Exit.OK).out())
                .contains(
                        "bank.fraud.fraud_net        2  production, shadow  auc_pr 0.91",
                        "bank.fraud.fraud_net        1  ");
        assertThat(models(Exit.OK, "rollback", NAME, "production").err())
                .isEqualTo("bank.fraud.fraud_net:1 stands at production again\n");
        assertThat(models(Exit.RUN_FAILED, "rollback", NAME, "production").err())
                .contains("error[HR0740]: before version 1 no other version");
        String shown = models(Exit.OK, "show", NAME + "@production").out();
        assertThat(shown)
                .startsWith("bank.fraud.fraud_net:1 (production)\n")
                .contains(
                        "  auc_pr >= 0.8: 0.91\n",
                        "  amount: Float\n",
                        "  amount: 3 numbers, 0 missing, mean 2.5, from 1.0 to 4.0\n",
                        "  kind: 3 labels, 0 missing, 2 different\n",
                        "rollback production to version 1")
                .doesNotContain(scratch.toString());
        for (Cli said : List.of(models(Exit.OK, "--json"), models(Exit.OK, "show", NAME, "--json"))) {
            JsonContractTest.fits("models", said.out());
        }
        for (String line : Files.readAllLines(project.resolve(".headrace/models/" + NAME + "/stages.jsonl"))) {
            JsonContractTest.fits("stage-move", line);
        }
    }

    @Test
    void whatIsDamagedIsToldAndNotPromoted() throws IOException {
        ModelVersion made = Sample.register(project, scratch, "w1");
        Files.writeString(made.model().resolve("DONE"), "other");
        assertThat(models(Exit.RUN_FAILED, "show", NAME).err())
                .contains("error[HR0741]", "its file `model/DONE` is not");
        Cli refused = models(Exit.RUN_FAILED, "promote", NAME + ":1", "production");
        assertThat(refused.err()).contains("error[HR0741]");
        assertThat(models(Exit.OK, "--json").out()).contains("\"stages\" : { }");
        JsonContractTest.fits(
                "diagnostics", models(Exit.RUN_FAILED, "show", NAME, "--json").out());
    }

    @Test
    void aDamagedRecordHidesNoOtherVersion() throws IOException {
        Sample.register(project, scratch, "w1");
        Files.delete(Sample.register(project, scratch, "w2").folder().resolve("record.json"));
        assertThat(models(Exit.OK).out()).contains(NAME + "        1  ", NAME + "        2          damaged");
        String document = models(Exit.OK, "--json").out();
        JsonContractTest.fits("models", document);
        assertThat(document).contains("\"damaged\" : [ 2 ]");
        assertThat(models(Exit.RUN_FAILED, "show", NAME).err())
                .contains("error[HR0741]: version 2 of `bank.fraud.fraud_net` is damaged: its record is missing");
        models(Exit.OK, "show", NAME + ":1");
    }

    @Test
    void wrongArgumentsAreToldPlainly() throws IOException {
        Sample.register(project, scratch, "w1");
        usage("`../x` is no model; write NAME, NAME:VERSION or NAME@STAGE", "show", "../x");
        usage("`a b` is no stage; write a word such as production", "promote", NAME + ":1", "a b");
        usage("which version of `" + NAME + "`? write " + NAME + ":VERSION", "promote", NAME, "production");
        usage("rollback takes the name of a model alone, such as " + NAME, "rollback", NAME + ":1", "production");
        usage("missing required parameter: 'STAGE'", "rollback", NAME);
        usage("unknown command `promot`; did you mean `promote`?", "promot");
        assertThat(models(Exit.RUN_FAILED, "promote", NAME + ":9", "production").err())
                .contains("error[HR0740]: model `bank.fraud.fraud_net` has no version 9");
        assertThat(models(Exit.RUN_FAILED, "show", "bank.fraud.fraud_ned").err())
                .contains("did you mean `bank.fraud.fraud_net`?");
    }

    @Test
    void anExportThatCannotBeIsToldPlainly() throws IOException {
        Sample.register(project, scratch, "w1");
        usage("missing required option: `--to URL`", "export", NAME);
        assertThat(models(Exit.RUN_FAILED, "export", NAME, "--to", "https://me:hush@host")
                        .err())
                .contains("error[HR0746]: the address of a tracking server holds no name and password")
                .doesNotContain("hush");
        assertThat(models(Exit.RUN_FAILED, "export", NAME + ":3", "--to", "http://127.0.0.1:1")
                        .err())
                .contains("error[HR0740]");
        assertThat(models(Exit.RUN_FAILED, "export", NAME, "--to", "http://127.0.0.1:1")
                        .err())
                .contains("error[HR0746]: the tracking server at http://127.0.0.1:1 cannot be reached");
    }

    private void usage(String message, Object... words) {
        assertThat(models(Exit.USAGE, words).err()).startsWith("headrace: " + message + "\ntry `headrace models");
    }

    private Cli models(int exit, Object... words) {
        List<Object> all = new ArrayList<>(List.of("models"));
        all.addAll(List.of(words));
        all.addAll(List.of("--project", project));
        return headrace(all.toArray()).ends(exit);
    }
}

package dev.headrace.examples.data;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/** Writes every generated data file of the examples: the one argument is the folder {@code examples}. */
public final class SampleData {

    private SampleData() {}

    /** Text by path below {@code examples}. The same on every machine. */
    public static Map<String, String> files() {
        Map<String, String> files = new LinkedHashMap<>();
        files.put("fraud/data/transactions.csv", FraudData.transactions());
        files.put("fraud/data/events.csv", FraudData.events());
        files.put("adtracking/data/clicks.csv", ClickData.clicks());
        files.put("pageviews/data/pageviews.csv", ClickData.pageviews());
        files.put("taxi/data/nyc.csv", TaxiData.nyc());
        files.put("taxi/data/chicago.csv", TaxiData.chicago());
        files.put("retail/data/purchases.csv", RetailData.purchases());
        files.put("retail/data/returns.csv", RetailData.returns());
        files.put("retail/data/checkouts.csv", RetailData.checkouts());
        files.put("retail/data/users.csv", RetailData.users());
        return files;
    }

    public static void main(String[] arguments) throws IOException {
        Path examples = Path.of(arguments[0]);
        for (Map.Entry<String, String> file : files().entrySet()) {
            Path path = examples.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }
}

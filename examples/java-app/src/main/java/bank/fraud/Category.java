package bank.fraud;

/** What was paid for. */
public enum Category {
    es_food,
    es_tech,
    es_travel
}

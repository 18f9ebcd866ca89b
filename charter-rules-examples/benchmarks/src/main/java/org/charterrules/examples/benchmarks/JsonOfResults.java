package org.charterrules.examples.benchmarks;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;

/** The results as JSON. */
final class JsonOfResults {
    private JsonOfResults() {}

    static String of(Results results) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonGenerator json = new JsonFactory().createGenerator(text).useDefaultPrettyPrinter()) {
            json.writeStartObject();
            machine(json, results.machine());
            json.writeArrayFieldStart("warm");
            for (WarmResult result : results.warm()) {
                warm(json, result);
            }
            json.writeEndArray();
            ratios(json, results);
            json.writeArrayFieldStart("cold");
            for (ColdResult result : results.cold()) {
                cold(json, result);
            }
            json.writeEndArray();
            targets(json, results);
            json.writeEndObject();
        }
        return text + "\n";
    }

    private static void machine(JsonGenerator json, Machine machine) throws IOException {
        json.writeObjectFieldStart("machine");
        json.writeStringField("processor", machine.processor());
        json.writeNumberField("cores", machine.cores());
        json.writeStringField("system", machine.system());
        json.writeStringField("java", machine.java());
        json.writeEndObject();
    }

    private static void warm(JsonGenerator json, WarmResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("benchmark", result.name());
        json.writeNumberField("round", result.round());
        number(json, "medianMicroseconds", result.median());
        number(json, "lowMicroseconds", result.low());
        number(json, "highMicroseconds", result.high());
        number(json, "p99Microseconds", result.p99());
        number(json, "bytes", result.bytes());
        json.writeEndObject();
    }

    private static void ratios(JsonGenerator json, Results results) throws IOException {
        json.writeObjectFieldStart("timesHandWritten");
        for (String name :
                results.warm().stream().map(WarmResult::name).distinct().toList()) {
            number(json, name, results.ratio(name));
        }
        json.writeEndObject();
    }

    private static void cold(JsonGenerator json, ColdResult result) throws IOException {
        json.writeStartObject();
        json.writeStringField("program", result.starter().label());
        json.writeStringField("start", result.start());
        json.writeNumberField("milliseconds", result.milliseconds());
        json.writeNumberField("residentKilobytes", result.kilobytes());
        json.writeEndObject();
    }

    private static void targets(JsonGenerator json, Results results) throws IOException {
        json.writeArrayFieldStart("targets");
        for (Target target : Target.values()) {
            double measured = target.measured(results);
            if (!Double.isNaN(measured)) {
                json.writeStartObject();
                json.writeStringField("target", target.label());
                json.writeStringField("limit", target.limit());
                json.writeNumberField("measured", measured);
                json.writeBooleanField("met", target.isMet(measured));
                json.writeEndObject();
            }
        }
        json.writeEndArray();
    }

    private static void number(JsonGenerator json, String name, double value) throws IOException {
        if (!Double.isNaN(value)) {
            json.writeNumberField(name, value);
        }
    }
}

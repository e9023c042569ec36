package org.wangge.jdbc.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.wangge.core.casefile.CaseEvent;
import org.wangge.core.casefile.CaseEventEnvelope;
import org.wangge.core.casefile.CaseFile;
import org.wangge.core.store.EventCodec;

class EventCodecProperties {

    private final EventCodec codec = new JsonEventCodec();

    @Property(tries = 1000)
    void anEventComesBackEqual(@ForAll("events") CaseEvent event) {
        EventCodec.Encoded encoded = codec.encode(event);

        assertThat(codec.decode(encoded)).isEqualTo(event);
        assertThat(codec.encode(codec.decode(encoded))).isEqualTo(encoded);
    }

    @Property(tries = 200)
    void anEventWithoutOneOfItsMembersIsRefusedOrAnOtherOne(@ForAll("events") CaseEvent event) {
        EventCodec.Encoded encoded = codec.encode(event);
        JsonValue.JsonObject whole = (JsonValue.JsonObject) JsonValue.parse(encoded.payload());

        for (String member : whole.members().keySet()) {
            var less = new java.util.LinkedHashMap<>(whole.members());
            less.remove(member);
            var damaged =
                    new EventCodec.Encoded(encoded.type(), encoded.schema(), new JsonValue.JsonObject(less).toJson());
            if (isOptional(event, member)) {
                assertThat(codec.decode(damaged)).isNotEqualTo(event);
            } else {
                assertThatThrownBy(() -> codec.decode(damaged))
                        .isInstanceOf(IllegalArgumentException.class)
                        .hasMessageContaining("expected a member '" + member + "'");
            }
        }
    }

    private static boolean isOptional(CaseEvent event, String member) {
        for (var component : event.getClass().getRecordComponents()) {
            if (component.getName().equals(member)) {
                return component.getType() == java.util.Optional.class;
            }
        }
        throw new AssertionError("no component " + member);
    }

    @Property(tries = 300)
    void theSnapshotOfAFoldComesBackEqual(@ForAll("histories") List<CaseEventEnvelope> history) {
        CaseFile file = CaseFile.fold(history);

        assertThat(CaseFileText.read(CaseFileText.write(file))).isEqualTo(file);
    }

    @Provide
    Arbitrary<CaseEvent> events() {
        return CaseArbitraries.events();
    }

    @Provide
    Arbitrary<List<CaseEventEnvelope>> histories() {
        return CaseArbitraries.histories();
    }
}

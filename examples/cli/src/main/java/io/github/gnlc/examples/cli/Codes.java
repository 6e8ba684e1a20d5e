package io.github.gnlc.examples.cli;

import io.github.gnlc.audit.AuditKind;
import io.github.gnlc.audit.Severity;
import io.github.gnlc.model.MemberStatus;
import io.github.gnlc.model.Region;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** The values of an option that has but few, by their codes; also what the shell completes. */
abstract class Codes<E extends Enum<E>> implements ITypeConverter<E>, Iterable<String> {
  private final Map<String, E> values = new LinkedHashMap<>();

  @SafeVarargs
  Codes(E... values) {
    for (E value : values) {
      this.values.put(code(value), value);
    }
  }

  /** Returns the code of a value: {@code ARAB_STATES} is {@code arab-states}. */
  static String code(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  @Override
  public E convert(String text) {
    E value = values.get(text.toLowerCase(Locale.ROOT));
    if (value == null) {
      throw new TypeConversionException(
          "'" + text + "' is none of " + String.join(", ", values.keySet()));
    }
    return value;
  }

  @Override
  public Iterator<String> iterator() {
    return values.keySet().iterator();
  }

  /** UNESCO's regions, also by their labels. */
  static final class OfRegion extends Codes<Region> {
    OfRegion() {
      super(Region.values());
    }

    @Override
    public Region convert(String text) {
      for (Region region : Region.values()) {
        if (region.label().equalsIgnoreCase(text)) {
          return region;
        }
      }
      return super.convert(text);
    }
  }

  /** Whether a city is a member. */
  static final class OfStatus extends Codes<MemberStatus> {
    OfStatus() {
      super(MemberStatus.values());
    }
  }

  /** What an audit finds. */
  static final class OfKind extends Codes<AuditKind> {
    OfKind() {
      super(AuditKind.values());
    }
  }

  /** How bad it is. */
  static final class OfSeverity extends Codes<Severity> {
    OfSeverity() {
      super(Severity.values());
    }
  }

  /** The formats of members. */
  static final class OfMemberFormat extends Codes<Format> {
    OfMemberFormat() {
      super(Format.values());
    }
  }

  /** The formats of tables. */
  static final class OfTableFormat extends Codes<Format> {
    OfTableFormat() {
      super(Format.TEXT, Format.CSV, Format.JSON, Format.MD);
    }
  }

  /** The formats of reports. */
  static final class OfReportFormat extends Codes<Format> {
    OfReportFormat() {
      super(Format.TEXT, Format.MD, Format.JSON);
    }
  }

  /** The formats of what is told. */
  static final class OfTextFormat extends Codes<Format> {
    OfTextFormat() {
      super(Format.TEXT, Format.JSON);
    }
  }
}

package io.github.gnlc.json;

import io.github.gnlc.model.BoundingBox;
import io.github.gnlc.model.Coordinate;
import io.github.gnlc.model.Country;
import io.github.gnlc.model.CountryName;
import io.github.gnlc.model.OtherPlace;
import io.github.gnlc.model.Place;

/** Countries and where things are. */
final class PlaceShapes {
  static final Shape<Coordinate> COORDINATE = PropertyValues.of(
          Coordinate.class,
          parts -> Coordinate.of(
              parts.get("latitude", Basic.DECIMAL), parts.get("longitude", Basic.DECIMAL)))
      .with("latitude", Basic.DECIMAL, Coordinate::latitude, PropertyValues.as("latitude"))
      .with("longitude", Basic.DECIMAL, Coordinate::longitude, PropertyValues.as("longitude"))
      .build();

  static final Shape<BoundingBox> BOUNDING_BOX = PropertyValues.of(
          BoundingBox.class,
          parts -> BoundingBox.of(
              parts.get("south", Basic.DECIMAL),
              parts.get("west", Basic.DECIMAL),
              parts.get("north", Basic.DECIMAL),
              parts.get("east", Basic.DECIMAL)))
      .with("south", Basic.DECIMAL, BoundingBox::south, PropertyValues.as("south"))
      .with("west", Basic.DECIMAL, BoundingBox::west, PropertyValues.as("west"))
      .with("north", Basic.DECIMAL, BoundingBox::north, PropertyValues.as("north"))
      .with("east", Basic.DECIMAL, BoundingBox::east, PropertyValues.as("east"))
      .build();

  static final Shape<Country> COUNTRY = ObjectShape.of(
          Country.class, Country::builder, Country.Builder::build)
      .with("alpha2", Basic.ALPHA2, Country::alpha2, Country.Builder::alpha2)
      .with("alpha3", Basic.ALPHA3, Country::alpha3, Country.Builder::alpha3)
      .with("numeric", Basic.NUMERIC, Country::numeric, Country.Builder::numeric)
      .with("name", Basic.WORDS, Country::name, Country.Builder::name)
      .with("region", OptionalShape.of(Enums.REGION), Country::region, Country.Builder::region)
      .build();

  static final Shape<CountryName> COUNTRY_NAME = ObjectShape.of(
          CountryName.class, CountryName::builder, CountryName.Builder::build)
      .with("alpha2", Basic.ALPHA2, CountryName::alpha2, CountryName.Builder::alpha2)
      .with("name", Basic.WORDS, CountryName::name, CountryName.Builder::name)
      .build();

  static final Shape<Place> PLACE = ObjectShape.of(
          Place.class, Place::builder, Place.Builder::build)
      .with("kind", Enums.PLACE_KIND, Place::kind, Place.Builder::kind)
      .with("coordinate", COORDINATE, Place::coordinate, Place.Builder::coordinate)
      .with("gazetteerName", Basic.WORDS, Place::gazetteerName, Place.Builder::gazetteerName)
      .with(
          "subdivision",
          OptionalShape.of(Basic.TEXT),
          Place::subdivision,
          Place.Builder::subdivision)
      .with("population", OptionalShape.ofLong(), Place::population, Place.Builder::population)
      .build();

  static final Shape<OtherPlace> OTHER_PLACE = ObjectShape.of(
          OtherPlace.class, OtherPlace::builder, OtherPlace.Builder::build)
      .with("geonamesId", Basic.TEXT, OtherPlace::geonamesId, OtherPlace.Builder::geonamesId)
      .with("name", Basic.WORDS, OtherPlace::name, OtherPlace.Builder::name)
      .with("country", Basic.TEXT, OtherPlace::country, OtherPlace.Builder::country)
      .with("population", Basic.LONG, OtherPlace::population, OtherPlace.Builder::population)
      .build();

  private PlaceShapes() {}
}

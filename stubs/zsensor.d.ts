/**
 * `zsensor`: the sensors of a Zephyr board.
 *
 * Follows the page "zsensor — Zephyr sensor bindings" of the MicroPython documentation.
 * @ports zephyr
 */
import type { Const, float, int } from "./mpc.js";

/** Something that a sensor measures. */
export type Channel = Const<"zsensor.channel">;
/** A property of a channel. */
export type ChannelAttribute = Const<"zsensor.attribute">;
/** Acceleration along X, in m/s². */
export const ACCEL_X: Channel;
/** Acceleration along Y, in m/s². */
export const ACCEL_Y: Channel;
/** Acceleration along Z, in m/s². */
export const ACCEL_Z: Channel;
/** All three accelerations, for attributes only. Since 1.27. */
export const ACCEL_XYZ: Channel;
/** Rotation about X, in radians a second. */
export const GYRO_X: Channel;
/** Rotation about Y, in radians a second. */
export const GYRO_Y: Channel;
/** Rotation about Z, in radians a second. */
export const GYRO_Z: Channel;
/** All three rotations, for attributes only. Since 1.27. */
export const GYRO_XYZ: Channel;
/** Magnetic field along X, in gauss. */
export const MAGN_X: Channel;
/** Magnetic field along Y, in gauss. */
export const MAGN_Y: Channel;
/** Magnetic field along Z, in gauss. */
export const MAGN_Z: Channel;
/** Temperature of the sensor chip itself, in degrees Celsius. */
export const DIE_TEMP: Channel;
/** Pressure, in kilopascals. */
export const PRESS: Channel;
/** Nearness: 1 if something is close. */
export const PROX: Channel;
/** Relative humidity, in percent. */
export const HUMIDITY: Channel;
/** Brightness of visible light, in lux. */
export const LIGHT: Channel;
/** Height, in metres. */
export const ALTITUDE: Channel;
/** All three magnetic fields, for attributes only. */
export const MAGN_XYZ: Channel;
/** Temperature around the sensor, in degrees Celsius. */
export const AMBIENT_TEMP: Channel;
/** Brightness of infrared light, in lux. */
export const IR: Channel;
/** Brightness of red light, in lux. */
export const RED: Channel;
/** Brightness of green light, in lux. */
export const GREEN: Channel;
/** Brightness of blue light, in lux. */
export const BLUE: Channel;
/** Fine dust up to 1 µm, in micrograms per cubic metre. */
export const PM_1_0: Channel;
/** Fine dust up to 2.5 µm, in micrograms per cubic metre. */
export const PM_2_5: Channel;
/** Fine dust up to 10 µm, in micrograms per cubic metre. */
export const PM_10: Channel;
/** Distance, in metres. */
export const DISTANCE: Channel;
/** Carbon dioxide, in parts per million. */
export const CO2: Channel;
/** Volatile organic compounds, in parts per billion. */
export const VOC: Channel;
/** Resistance of a gas sensor, in ohms. */
export const GAS_RES: Channel;
/** Voltage, in volts. */
export const VOLTAGE: Channel;
/** Voltage over the shunt of a current sensor, in volts. */
export const VSHUNT: Channel;
/** Current, in amperes. */
export const CURRENT: Channel;
/** Power, in watts. */
export const POWER: Channel;
/** Resistance, in ohms. */
export const RESISTANCE: Channel;
/** Measurements a second. Since 1.27. */
export const ATTR_SAMPLING_FREQUENCY: ChannelAttribute;
/** Value below which something is triggered. Since 1.27. */
export const ATTR_LOWER_THRESH: ChannelAttribute;
/** Value above which something is triggered. Since 1.27. */
export const ATTR_UPPER_THRESH: ChannelAttribute;
/** Change that counts as motion. Since 1.27. */
export const ATTR_SLOPE_TH: ChannelAttribute;
/** How long the change must last to count as motion. Since 1.27. */
export const ATTR_SLOPE_DUR: ChannelAttribute;
/** How far a value must come back before it is triggered again. Since 1.27. */
export const ATTR_HYSTERESIS: ChannelAttribute;
/** How many measurements make one result. Since 1.27. */
export const ATTR_OVERSAMPLING: ChannelAttribute;
/** Range of the sensor, in the channel's unit. Since 1.27. */
export const ATTR_FULL_SCALE: ChannelAttribute;
/** What is added to each result. Since 1.27. */
export const ATTR_OFFSET: ChannelAttribute;
/** Value to which the chip calibrates itself. Since 1.27. */
export const ATTR_CALIB_TARGET: ChannelAttribute;
/** Operating mode of the sensor. Since 1.27. */
export const ATTR_CONFIGURATION: ChannelAttribute;
/** Value that the sensor's calibration needs. Since 1.27. */
export const ATTR_CALIBRATION: ChannelAttribute;
/** Which features of the sensor are on. Since 1.27. */
export const ATTR_FEATURE_MASK: ChannelAttribute;
/** Value of, or switch for, an alert. Since 1.27. */
export const ATTR_ALERT: ChannelAttribute;
/** How long a fall lasts that counts as free, in milliseconds. Since 1.27. */
export const ATTR_FF_DUR: ChannelAttribute;
/** How long results are collected in the sensor, in ticks. Since 1.27. */
export const ATTR_BATCH_DURATION: ChannelAttribute;
/** Amplification of the signal. Since 1.27. */
export const ATTR_GAIN: ChannelAttribute;
/** Fineness of the results, as the sensor counts it. Since 1.27. */
export const ATTR_RESOLUTION: ChannelAttribute;

/**
 * A sensor of the board.
 * @example
 * const accelerometer = new Sensor("FXOS8700");
 * accelerometer.measure();
 * print(accelerometer.get_float(ACCEL_X));
 */
export class Sensor {
  /** @param device_name its name in the device tree */
  constructor(device_name: string);
  /** Takes a measurement of all channels, which the `get_…` methods then tell. */
  measure(): void;
  /** The measured value of a channel. */
  get_float(sensor_channel: Channel): float;
  /** The measured value in millionths. */
  get_micros(sensor_channel: Channel): int;
  /** The measured value in thousandths. */
  get_millis(sensor_channel: Channel): int;
  /** The measured value without its fraction. */
  get_int(sensor_channel: Channel): int;
  /** Sets a property of a channel; as one number, or as whole part and millionths. Since 1.27. */
  attr_set(sensor_channel: Channel, channel_attribute: ChannelAttribute, val1: number, val2?: int): void;
  /** A property of a channel. Few sensors tell any. Since 1.27. */
  attr_get_float(sensor_channel: Channel, channel_attribute: ChannelAttribute): float;
  /** A property in millionths. Since 1.27. */
  attr_get_micros(sensor_channel: Channel, channel_attribute: ChannelAttribute): int;
  /** A property in thousandths. Since 1.27. */
  attr_get_millis(sensor_channel: Channel, channel_attribute: ChannelAttribute): int;
  /** A property without its fraction. Since 1.27. */
  attr_get_int(sensor_channel: Channel, channel_attribute: ChannelAttribute): int;
}

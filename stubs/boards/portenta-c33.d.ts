/**
 * The pins of the Arduino Portenta C33 by name: with this file loaded, `new Pin` completes them and refuses others. To be listed under
 * `types` as `mpc/stubs/boards/portenta-c33`.
 * @ports renesas-ra
 */

declare module "../machine.js" {
  interface BoardPins {
    /** P000 on the board, pin P000 of the chip. */
    P000: true;
    /** P001 on the board, pin P001 of the chip. */
    P001: true;
    /** P002 on the board, pin P002 of the chip. */
    P002: true;
    /** P003 on the board, pin P003 of the chip. */
    P003: true;
    /** P004 on the board, pin P004 of the chip. */
    P004: true;
    /** P005 on the board, pin P005 of the chip. */
    P005: true;
    /** P006 on the board, pin P006 of the chip. */
    P006: true;
    /** P007 on the board, pin P007 of the chip. */
    P007: true;
    /** P008 on the board, pin P008 of the chip. */
    P008: true;
    /** P009 on the board, pin P009 of the chip. */
    P009: true;
    /** P010 on the board, pin P010 of the chip. */
    P010: true;
    /** P014 on the board, pin P014 of the chip. */
    P014: true;
    /** P015 on the board, pin P015 of the chip. */
    P015: true;
    /** P100 on the board, pin P100 of the chip. */
    P100: true;
    /** P101 on the board, pin P101 of the chip. */
    P101: true;
    /** P102 on the board, pin P102 of the chip. */
    P102: true;
    /** P103 on the board, pin P103 of the chip. */
    P103: true;
    /** P104 on the board, pin P104 of the chip. */
    P104: true;
    /** P105 on the board, pin P105 of the chip. */
    P105: true;
    /** P106 on the board, pin P106 of the chip. */
    P106: true;
    /** P107 on the board, pin P107 of the chip. */
    P107: true;
    /** P108 on the board, pin P108 of the chip. */
    P108: true;
    /** P109 on the board, pin P109 of the chip. */
    P109: true;
    /** P110 on the board, pin P110 of the chip. */
    P110: true;
    /** P111 on the board, pin P111 of the chip. */
    P111: true;
    /** P112 on the board, pin P112 of the chip. */
    P112: true;
    /** P113 on the board, pin P113 of the chip. */
    P113: true;
    /** P114 on the board, pin P114 of the chip. */
    P114: true;
    /** P115 on the board, pin P115 of the chip. */
    P115: true;
    /** P200 on the board, pin P200 of the chip. */
    P200: true;
    /** P201 on the board, pin P201 of the chip. */
    P201: true;
    /** P202 on the board, pin P202 of the chip. */
    P202: true;
    /** P203 on the board, pin P203 of the chip. */
    P203: true;
    /** P204 on the board, pin P204 of the chip. */
    P204: true;
    /** P205 on the board, pin P205 of the chip. */
    P205: true;
    /** P206 on the board, pin P206 of the chip. */
    P206: true;
    /** P207 on the board, pin P207 of the chip. */
    P207: true;
    /** P208 on the board, pin P208 of the chip. */
    P208: true;
    /** P209 on the board, pin P209 of the chip. */
    P209: true;
    /** P210 on the board, pin P210 of the chip. */
    P210: true;
    /** P211 on the board, pin P211 of the chip. */
    P211: true;
    /** P212 on the board, pin P212 of the chip. */
    P212: true;
    /** P213 on the board, pin P213 of the chip. */
    P213: true;
    /** P214 on the board, pin P214 of the chip. */
    P214: true;
    /** P300 on the board, pin P300 of the chip. */
    P300: true;
    /** P301 on the board, pin P301 of the chip. */
    P301: true;
    /** P302 on the board, pin P302 of the chip. */
    P302: true;
    /** P303 on the board, pin P303 of the chip. */
    P303: true;
    /** P304 on the board, pin P304 of the chip. */
    P304: true;
    /** P305 on the board, pin P305 of the chip. */
    P305: true;
    /** P306 on the board, pin P306 of the chip. */
    P306: true;
    /** P307 on the board, pin P307 of the chip. */
    P307: true;
    /** P308 on the board, pin P308 of the chip. */
    P308: true;
    /** P309 on the board, pin P309 of the chip. */
    P309: true;
    /** P310 on the board, pin P310 of the chip. */
    P310: true;
    /** P311 on the board, pin P311 of the chip. */
    P311: true;
    /** P312 on the board, pin P312 of the chip. */
    P312: true;
    /** P313 on the board, pin P313 of the chip. */
    P313: true;
    /** P314 on the board, pin P314 of the chip. */
    P314: true;
    /** P315 on the board, pin P315 of the chip. */
    P315: true;
    /** P400 on the board, pin P400 of the chip. */
    P400: true;
    /** P401 on the board, pin P401 of the chip. */
    P401: true;
    /** P402 on the board, pin P402 of the chip. */
    P402: true;
    /** P403 on the board, pin P403 of the chip. */
    P403: true;
    /** P404 on the board, pin P404 of the chip. */
    P404: true;
    /** P405 on the board, pin P405 of the chip. */
    P405: true;
    /** P406 on the board, pin P406 of the chip. */
    P406: true;
    /** P407 on the board, pin P407 of the chip. */
    P407: true;
    /** P408 on the board, pin P408 of the chip. */
    P408: true;
    /** P409 on the board, pin P409 of the chip. */
    P409: true;
    /** P410 on the board, pin P410 of the chip. */
    P410: true;
    /** P411 on the board, pin P411 of the chip. */
    P411: true;
    /** P412 on the board, pin P412 of the chip. */
    P412: true;
    /** P413 on the board, pin P413 of the chip. */
    P413: true;
    /** P414 on the board, pin P414 of the chip. */
    P414: true;
    /** P415 on the board, pin P415 of the chip. */
    P415: true;
    /** P500 on the board, pin P500 of the chip. */
    P500: true;
    /** P501 on the board, pin P501 of the chip. */
    P501: true;
    /** P502 on the board, pin P502 of the chip. */
    P502: true;
    /** P503 on the board, pin P503 of the chip. */
    P503: true;
    /** P504 on the board, pin P504 of the chip. */
    P504: true;
    /** P505 on the board, pin P505 of the chip. */
    P505: true;
    /** P506 on the board, pin P506 of the chip. */
    P506: true;
    /** P507 on the board, pin P507 of the chip. */
    P507: true;
    /** P508 on the board, pin P508 of the chip. */
    P508: true;
    /** P511 on the board, pin P511 of the chip. */
    P511: true;
    /** P512 on the board, pin P512 of the chip. */
    P512: true;
    /** P513 on the board, pin P513 of the chip. */
    P513: true;
    /** P600 on the board, pin P600 of the chip. */
    P600: true;
    /** P601 on the board, pin P601 of the chip. */
    P601: true;
    /** P602 on the board, pin P602 of the chip. */
    P602: true;
    /** P603 on the board, pin P603 of the chip. */
    P603: true;
    /** P604 on the board, pin P604 of the chip. */
    P604: true;
    /** P605 on the board, pin P605 of the chip. */
    P605: true;
    /** P606 on the board, pin P606 of the chip. */
    P606: true;
    /** P607 on the board, pin P607 of the chip. */
    P607: true;
    /** P608 on the board, pin P608 of the chip. */
    P608: true;
    /** P609 on the board, pin P609 of the chip. */
    P609: true;
    /** P610 on the board, pin P610 of the chip. */
    P610: true;
    /** P611 on the board, pin P611 of the chip. */
    P611: true;
    /** P612 on the board, pin P612 of the chip. */
    P612: true;
    /** P613 on the board, pin P613 of the chip. */
    P613: true;
    /** P614 on the board, pin P614 of the chip. */
    P614: true;
    /** P615 on the board, pin P615 of the chip. */
    P615: true;
    /** P700 on the board, pin P700 of the chip. */
    P700: true;
    /** P701 on the board, pin P701 of the chip. */
    P701: true;
    /** P702 on the board, pin P702 of the chip. */
    P702: true;
    /** P703 on the board, pin P703 of the chip. */
    P703: true;
    /** P704 on the board, pin P704 of the chip. */
    P704: true;
    /** P705 on the board, pin P705 of the chip. */
    P705: true;
    /** P706 on the board, pin P706 of the chip. */
    P706: true;
    /** P707 on the board, pin P707 of the chip. */
    P707: true;
    /** P708 on the board, pin P708 of the chip. */
    P708: true;
    /** P800 on the board, pin P800 of the chip. */
    P800: true;
    /** P801 on the board, pin P801 of the chip. */
    P801: true;
    /** P802 on the board, pin P802 of the chip. */
    P802: true;
    /** P803 on the board, pin P803 of the chip. */
    P803: true;
    /** P804 on the board, pin P804 of the chip. */
    P804: true;
    /** P805 on the board, pin P805 of the chip. */
    P805: true;
    /** P806 on the board, pin P806 of the chip. */
    P806: true;
    /** P900 on the board, pin P900 of the chip. */
    P900: true;
    /** P901 on the board, pin P901 of the chip. */
    P901: true;
    /** P905 on the board, pin P905 of the chip. */
    P905: true;
    /** P906 on the board, pin P906 of the chip. */
    P906: true;
    /** P907 on the board, pin P907 of the chip. */
    P907: true;
    /** P908 on the board, pin P908 of the chip. */
    P908: true;
    /** PA00 on the board, pin PA00 of the chip. */
    PA00: true;
    /** PA01 on the board, pin PA01 of the chip. */
    PA01: true;
    /** PA08 on the board, pin PA08 of the chip. */
    PA08: true;
    /** PA09 on the board, pin PA09 of the chip. */
    PA09: true;
    /** PA10 on the board, pin PA10 of the chip. */
    PA10: true;
    /** PB00 on the board, pin PB00 of the chip. */
    PB00: true;
    /** PB01 on the board, pin PB01 of the chip. */
    PB01: true;
    /** A0 on the board, pin P006 of the chip. */
    A0: true;
    /** A1 on the board, pin P005 of the chip. */
    A1: true;
    /** A2 on the board, pin P004 of the chip. */
    A2: true;
    /** A3 on the board, pin P002 of the chip. */
    A3: true;
    /** A4 on the board, pin P001 of the chip. */
    A4: true;
    /** A5 on the board, pin P015 of the chip. */
    A5: true;
    /** A6 on the board, pin P014 of the chip. */
    A6: true;
    /** D0 on the board, pin P105 of the chip. */
    D0: true;
    /** D1 on the board, pin P106 of the chip. */
    D1: true;
    /** D2 on the board, pin P111 of the chip. */
    D2: true;
    /** D3 on the board, pin P303 of the chip. */
    D3: true;
    /** D4 on the board, pin P401 of the chip. */
    D4: true;
    /** D5 on the board, pin P210 of the chip. */
    D5: true;
    /** D6 on the board, pin P601 of the chip. */
    D6: true;
    /** D7 on the board, pin P402 of the chip. */
    D7: true;
    /** D8 on the board, pin P900 of the chip. */
    D8: true;
    /** D9 on the board, pin P204 of the chip. */
    D9: true;
    /** D10 on the board, pin P315 of the chip. */
    D10: true;
    /** D11 on the board, pin P407 of the chip. */
    D11: true;
    /** D12 on the board, pin P408 of the chip. */
    D12: true;
    /** D13 on the board, pin P110 of the chip. */
    D13: true;
    /** D14 on the board, pin P602 of the chip. */
    D14: true;
    /** LED1 on the board, pin P107 of the chip. */
    LED1: true;
    /** LED2 on the board, pin P400 of the chip. */
    LED2: true;
    /** LED3 on the board, pin P800 of the chip. */
    LED3: true;
    /** LEDR on the board, pin P107 of the chip. */
    LEDR: true;
    /** LEDG on the board, pin P400 of the chip. */
    LEDG: true;
    /** LEDB on the board, pin P800 of the chip. */
    LEDB: true;
    /** LED_BUILTIN on the board, pin P400 of the chip. */
    LED_BUILTIN: true;
    /** LED_RED on the board, pin P107 of the chip. */
    LED_RED: true;
    /** LED_GREEN on the board, pin P400 of the chip. */
    LED_GREEN: true;
    /** LED_BLUE on the board, pin P800 of the chip. */
    LED_BLUE: true;
    /** COPI on the board, pin P900 of the chip. */
    COPI: true;
    /** CIPO on the board, pin P315 of the chip. */
    CIPO: true;
    /** SCK on the board, pin P204 of the chip. */
    SCK: true;
    /** CS on the board, pin P402 of the chip. */
    CS: true;
    /** SS on the board, pin P402 of the chip. */
    SS: true;
    /** UART_TX on the board, pin P602 of the chip. */
    UART_TX: true;
    /** UART_RX on the board, pin P110 of the chip. */
    UART_RX: true;
  }
}

export {};

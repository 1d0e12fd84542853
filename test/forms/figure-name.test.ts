import { expect, it } from "vitest";
import { figureName } from "../../src/forms/figure-name.js";
import { tableTitle } from "../../src/forms/table-title.js";

it("names a figure of either edition by its official labels", () => {
  expect(figureName("disclosure.fees.amount")).toBe("行政事业性收费，本年收费金额（单位：万元）");
  expect(figureName("disclosure.procurement.amount")).toBe("政府集中采购，采购总金额");
  expect(figureName("proceedings.litigation.direct.upheld")).toBe("行政诉讼/未经复议直接起诉，结果维持");
});

it("shows what no form has as it is", () => {
  expect(figureName("disclosure.nothing")).toBe("disclosure.nothing");
  expect(tableTitle("nothing")).toBe("nothing");
});

it("titles the three official tables", () => {
  expect(tableTitle("requests")).toBe("三、收到和处理政府信息公开申请情况");
});

export const house = "Hearthside";
